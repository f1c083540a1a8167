import { useTranslations } from 'next-intl';
import { Link } from '#i18n/navigation.tsx';
import { figure } from '#i18n/number.ts';
import { periodLabel, periodSpan } from '#i18n/period.ts';
import type { SiteLocale } from '#i18n/routing.ts';
import { DataTable } from '#ui/data-table.tsx';
import { LinkList } from '#ui/link-list.tsx';
import { type NamedPlace, placePhrases } from '../place-phrases.ts';
import type { CountrySumsView } from './country-documents.ts';
import { type Gap, holdingsOf } from './gaps.ts';
import type { CountryData } from './load-country.ts';

interface GapsSectionProps {
  data: CountryData;
  place: NamedPlace;
  locale: SiteLocale;
}

/** What each dataset holds of a country and what it lacks, those that hold nothing, and who has not published yet. */
export function GapsSection({ data, place, locale }: GapsSectionProps) {
  const t = useTranslations('country.gaps');
  const phrases = placePhrases(place, locale);
  const { held, absent, elsewhere } = holdingsOf(data.sources, place.code, monthlySums(data));
  const own = data.institutions.reduce((sum, { datasets }) => sum + datasets.totalCount, 0);
  const hasBorder = held.some(({ source }) => source.code.startsWith('IOM_REGULAR'));
  const words = (gap: Gap) => {
    switch (gap.kind) {
      case 'months':
        return t('months', { period: gap.period, present: gap.present, expected: gap.expected });
      case 'superseded':
        return t('superseded', { by: gap.by });
      case 'early':
      case 'late':
        return t(gap.kind, { period: periodLabel(gap.period, locale) });
      default:
        return t(gap.kind);
    }
  };
  return (
    <>
      <p className="mb-5 max-w-[68ch]">{t('lead', phrases)}</p>
      <DataTable
        caption={t('caption')}
        columns={[
          { label: t('dataset') },
          { label: t('periods') },
          { label: t('observations'), numeric: true },
          { label: t('notes') },
        ]}
        rows={held.map(({ source, firstPeriod, lastPeriod, observations, gaps }) => ({
          key: source.code,
          cells: [
            <Link key="dataset" href={`/datasets/${source.code}`}>
              {source.title}
            </Link>,
            periodSpan(firstPeriod, lastPeriod, locale),
            figure(observations, locale),
            gaps.length === 0 ? t('nothing') : gaps.map((gap) => `${words(gap)}. `).join(''),
          ],
        }))}
      />
      {absent.length > 0 && (
        <div className="mt-8">
          <h3 className="mb-2 text-h3">{t('absentTitle', phrases)}</h3>
          <p className="mb-3 max-w-[68ch]">{t('absent', phrases)}</p>
          <LinkList links={absent.map(({ code, title }) => ({ href: `/datasets/${code}`, label: title }))} />
        </div>
      )}
      {elsewhere.length > 0 && (
        <div className="mt-8">
          <h3 className="mb-2 text-h3">{t('elsewhereTitle')}</h3>
          <p className="mb-3 max-w-[68ch]">{t('elsewhere', phrases)}</p>
          <LinkList
            links={elsewhere.map(({ code, title }) => ({ href: `/datasets/${code}`, label: title }))}
          />
        </div>
      )}
      <div className="mt-8">
        <h3 className="mb-2 text-h3">{t('national')}</h3>
        <p className="max-w-[68ch]">
          {own > 0
            ? t('hasNational', { ...phrases, count: own })
            : t(hasBorder ? 'noNational' : 'noNationalPlain', phrases)}
        </p>
        {data.institutions.length > 0 && (
          <>
            <p className="mt-3 mb-2">{t('institutions')}</p>
            <LinkList
              links={data.institutions.map(({ slug, name }) => ({
                href: `/observatories/${slug}`,
                label: name,
              }))}
            />
          </>
        )}
      </div>
    </>
  );
}

/** The datasets of months, whose years tell how many are here. */
function monthlySums({ people }: CountryData): Map<string, CountrySumsView> {
  const sums = [
    ['IOM_REGULAR_ENTRIES', people.entries?.aggregate],
    ['IOM_REGULAR_EXITS', people.exits?.aggregate],
    ['IOM_IRREGULAR_ENTRIES', people.irregular?.here],
  ] as const;
  return new Map(sums.flatMap(([code, sum]) => (sum ? [[code, sum] as const] : [])));
}
