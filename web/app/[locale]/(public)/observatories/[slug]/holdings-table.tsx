import { getTranslations } from 'next-intl/server';
import { ask } from '#graph/ask.ts';
import { Link } from '#i18n/navigation.tsx';
import { figure } from '#i18n/number.ts';
import { periodSpan } from '#i18n/period.ts';
import type { SiteLocale } from '#i18n/routing.ts';
import { DataTable } from '#ui/data-table.tsx';
import { foreignLang } from '#ui/fallback-note.tsx';
import { TroubleNotice } from '#ui/trouble.tsx';
import { Holdings } from './observatory-document.ts';

/** The datasets that an organisation keeps: what each covers, and which of the areas it aims at it lacks. */
export async function HoldingsTable({ slug, locale }: { slug: string; locale: SiteLocale }) {
  const t = await getTranslations('observatory');
  const site = await getTranslations('site');
  const { data, trouble } = await ask(locale, Holdings, { slug });
  if (trouble) return <TroubleNotice trouble={trouble} level="part" />;
  const datasets = data.observatory?.datasets.nodes ?? [];
  if (datasets.length === 0) return <p className="max-w-[68ch] text-soft">{t('holdsNothing')}</p>;
  const whole = datasets.filter(({ coverage }) => coverage.missingAreas.length === 0).length;
  return (
    <>
      <p className="mb-4 max-w-[68ch]">{t('holdings.sentence', { count: datasets.length, whole })}</p>
      <DataTable
        caption={t('holdings.caption')}
        columns={[
          { label: t('holdings.dataset') },
          { label: t('holdings.periods') },
          { label: t('holdings.observations'), numeric: true },
          { label: t('holdings.areas') },
          { label: t('holdings.counted') },
        ]}
        rows={datasets.map(({ code, title, fallbacks, currentVersion, coverage }) => {
          const expected = coverage.expectedAreas.length;
          const missing = coverage.missingAreas;
          return {
            key: code,
            cells: [
              <span key="dataset" className="grid gap-1">
                <Link href={`/datasets/${code}`} lang={foreignLang(fallbacks, 'title')}>
                  {title}
                </Link>
                {currentVersion?.supersededBy && (
                  <span className="font-normal text-warning">
                    {t('holdings.superseded', { edition: currentVersion.supersededBy })}
                  </span>
                )}
              </span>,
              currentVersion && periodSpan(currentVersion.firstPeriod, currentVersion.lastPeriod, locale),
              currentVersion && figure(currentVersion.observationCount, locale),
              <span key="areas" className="grid min-w-40 gap-1 print:min-w-0">
                {t('holdings.covered', { covered: expected - missing.length, expected })}
                {missing.length > 0 && (
                  <span className="text-warning">
                    {t('holdings.missing', { areas: missing.map(({ label }) => label).join(', ') })}
                  </span>
                )}
              </span>,
              <span key="counted" className="block min-w-40 print:min-w-0">
                {coverage.countedBy.map((basis) => site(`countedBy.${basis}`)).join('; ')}
              </span>,
            ],
          };
        })}
      />
    </>
  );
}
