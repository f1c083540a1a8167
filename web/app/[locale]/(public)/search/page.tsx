import { getTranslations } from 'next-intl/server';
import { pageMetadata } from '#i18n/page-metadata.ts';
import { siteLocale } from '#i18n/routing.ts';
import { allOf, firstOf } from '#ui/address.ts';
import { buttonStyle } from '#ui/button-style.ts';
import { PageHead } from '#ui/page-head.tsx';
import { SearchBox } from './search-box.tsx';
import { searchKinds } from './search-kinds.ts';
import { SearchResults } from './search-results.tsx';

type Props = PageProps<'/[locale]/search'>;

export async function generateMetadata({ params, searchParams }: Props) {
  const locale = siteLocale((await params).locale);
  const t = await getTranslations('search');
  const words = firstOf((await searchParams).q);
  return pageMetadata({ locale, path: '/search', title: words ? t('titleOf', { words }) : t('title') });
}

/** Search over everything that the viewer may see. A GET form: an answer has an address, and needs no script. */
export default async function SearchPage({ params, searchParams }: Props) {
  const locale = siteLocale((await params).locale);
  const address = await searchParams;
  const words = firstOf(address.q)?.slice(0, 200);
  const wanted = allOf(address.kind);
  const kinds = searchKinds.filter((kind) => wanted.includes(kind));
  const t = await getTranslations('search');

  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <search>
        <form className="mb-10 max-w-[52rem]">
          <label htmlFor="q" className="mb-1 block font-semibold">
            {t('label')}
          </label>
          <div className="flex flex-wrap gap-3">
            <SearchBox words={words} />
            <button type="submit" className={buttonStyle.main}>
              {t('go')}
            </button>
          </div>
          <fieldset className="mt-4">
            <legend className="mb-1 text-small font-semibold text-soft">{t('kinds')}</legend>
            <div className="flex flex-wrap gap-x-5 gap-y-1">
              {searchKinds.map((kind) => (
                <label key={kind} className="flex min-h-8 items-center gap-2">
                  <input
                    type="checkbox"
                    name="kind"
                    value={kind}
                    defaultChecked={kinds.includes(kind)}
                    className="size-4"
                  />
                  {t(`kind.${kind}`)}
                </label>
              ))}
            </div>
          </fieldset>
        </form>
      </search>
      {words && <SearchResults locale={locale} words={words} kinds={kinds} after={firstOf(address.after)} />}
    </>
  );
}
