import { getTranslations } from 'next-intl/server';
import { Link } from '#i18n/navigation.ts';
import type { SiteLocale } from '#i18n/routing.ts';
import { buttonStyle } from '#ui/button-style.ts';
import { CopyButton } from '#ui/copy-button.tsx';
import { LicenceLink } from '#ui/licence-link.tsx';
import { Section } from '#ui/section.tsx';
import type { IndicatorView, SourceView } from './indicator-document.ts';

interface UseThisProps {
  locale: SiteLocale;
  indicator: IndicatorView;
  source: SourceView;
  /** The filters as they stand in the address. */
  search: string;
}

/** Take the figures along: as a file with licence and citation, as a citation, as a query. */
export async function UseThis({ locale, indicator, source, search }: UseThisProps) {
  const t = await getTranslations('indicator.use');
  const citation = source.currentVersion?.citation ?? source.citation;
  return (
    <Section id="use" title={t('title')}>
      <p className="mb-2 max-w-[68ch]">
        {t('licence')} <LicenceLink licence={source.currentVersion?.licence ?? source.licence} />
      </p>
      <blockquote className="mb-5 max-w-[68ch] border-s-4 border-rule ps-4 font-serif text-lead">
        {citation}
      </blockquote>
      <div className="flex flex-wrap items-center gap-4">
        <a
          href={`/${locale}/indicators/${indicator.code}/data.csv${search && `?${search}`}`}
          download
          className={buttonStyle.main}
        >
          {t('csv')}
        </a>
        <CopyButton text={citation} label={t('cite')} />
        <Link href="/developers">{t('query')}</Link>
      </div>
    </Section>
  );
}
