import { getTranslations } from 'next-intl/server';
import { Link } from '#i18n/navigation.tsx';
import { pageMetadata } from '#i18n/page-metadata.ts';
import { siteLocale } from '#i18n/routing.ts';
import { allOf, firstOf } from '#ui/address.ts';
import { PageHead } from '#ui/page-head.tsx';
import { SearchBox } from '#ui/search/search-box.tsx';
import { thingKinds } from '#ui/search/thing.ts';
import { SearchResults } from './search-results.tsx';

type Props = PageProps<'/[locale]/search'>;

export async function generateMetadata({ params, searchParams }: Props) {
  const locale = siteLocale((await params).locale);
  const t = await getTranslations('search');
  const words = firstOf((await searchParams).q)?.slice(0, 200);
  return pageMetadata({ locale, path: '/search', title: words ? t('titleOf', { words }) : t('title') });
}

/** Search over everything that the viewer may see. A GET form: an answer has an address, and needs no script. */
export default async function SearchPage({ params, searchParams }: Props) {
  const locale = siteLocale((await params).locale);
  const address = await searchParams;
  const words = firstOf(address.q)?.slice(0, 200);
  const wanted = allOf(address.kind);
  const kinds = thingKinds.filter((kind) => wanted.includes(kind));
  const t = await getTranslations('search');

  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <SearchBox size="hero" locale={locale} words={words} kinds={kinds} />
      {words ? (
        <SearchResults locale={locale} words={words} kinds={kinds} after={firstOf(address.after)} />
      ) : (
        <section aria-labelledby="start" className="mt-12 max-w-[68ch]">
          <h2 id="start" className="bar-head text-h3">
            {t('startTitle')}
          </h2>
          <p className="mt-2 text-soft">{t('start')}</p>
          <p className="mt-4 font-semibold">{t('try')}</p>
          <ul className="cluster mt-1">
            {(['one', 'two', 'three', 'four'] as const).map((key) => (
              <li key={key}>
                <Link href={{ pathname: '/search', query: { q: t(`examples.${key}`) } }}>
                  {t(`examples.${key}`)}
                </Link>
              </li>
            ))}
          </ul>
          <p className="mt-6 text-small text-soft">{t('keys')}</p>
        </section>
      )}
    </>
  );
}
