import { getTranslations } from 'next-intl/server';
import { Link } from '#i18n/navigation.tsx';
import type { SiteLocale } from '#i18n/routing.ts';
import { buttonStyle } from './button-style.ts';
import { PageHead } from './page-head.tsx';
import { SearchBox } from './search/search-box.tsx';

/** Nothing stands at this address: said, with two ways on. */
export async function NothingHere({ locale }: { locale: SiteLocale }) {
  const t = await getTranslations({ locale, namespace: 'site' });
  return (
    <>
      <title>{`${t('notFound.title')} · ${t('site.short')}`}</title>
      <PageHead title={t('notFound.title')} lead={t('notFound.body')} />
      <SearchBox size="hero" locale={locale} />
      <p className="mt-6">
        <Link href="/" className={buttonStyle.quiet}>
          {t('notFound.home')}
        </Link>
      </p>
    </>
  );
}
