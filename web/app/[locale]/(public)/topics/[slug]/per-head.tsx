import { getFormatter, getTranslations } from 'next-intl/server';
import { ask } from '#graph/ask.ts';
import { graphql, type ResultOf } from '#graph/graphql.ts';
import { figure } from '#i18n/number.ts';
import type { SiteLocale } from '#i18n/routing.ts';
import memberByM49 from '#ui/chart/areas-by-m49.json';
import type { RankingModel } from '#ui/chart/chart-model.ts';
import { ResponsiveChart } from '#ui/chart/responsive-chart.tsx';
import { TroubleNotice } from '#ui/trouble.tsx';
import { type AreaFigure, perInhabitant } from './per-inhabitant.ts';

const AreaSums = graphql(`
  query AreaSums($code: String!, $filter: SeriesFilter!) {
    indicator(code: $code) {
      aggregate(filter: $filter, by: ["REF_AREA", "TIME_PERIOD"]) {
        unitMultiplier
        dataset {
          citation
        }
        rows {
          period
          value
          group {
            concept
            code
            label
          }
        }
      }
    }
  }
`);

type Sums = NonNullable<ResultOf<typeof AreaSums>['indicator']>['aggregate'];

const MEMBERS = Object.values(memberByM49);
const RECENT = '2015';

/** Remittances received per inhabitant: the one unit that the explorer does not give, as money is no count. */
export async function PerHead({ locale }: { locale: SiteLocale }) {
  const t = await getTranslations('topic.remittances.perHead');
  const format = await getFormatter();
  const sumsOf = (code: string, dataset: string) =>
    ask(locale, AreaSums, { code, filter: { dataset, areas: MEMBERS, periods: { from: RECENT, to: null } } });
  const [received, people] = await Promise.all([
    sumsOf('REMITTANCES_IN', 'WB_REMITTANCES'),
    sumsOf('POPULATION', 'WB_POPULATION'),
  ]);
  const trouble = received.trouble ?? people.trouble;
  if (trouble) return <TroubleNotice trouble={trouble} level="part" />;
  const [amounts, inhabitants] = [received.data?.indicator?.aggregate, people.data?.indicator?.aggregate];
  if (!amounts || !inhabitants) return null;
  const found = perInhabitant(ofSums(amounts), ofSums(inhabitants));
  if (!found) return null;
  const model: RankingModel = {
    kind: 'ranking',
    title: t('title', { period: found.period }),
    unit: { label: t('unit') },
    bars: found.known.map(({ code, label, value }) => ({ key: code, code, label, value })),
  };
  return (
    <figure className="mt-14 max-w-[36rem]">
      <figcaption className="mb-4">
        <h3 className="text-h3">{t('title', { period: found.period })}</h3>
        <p className="mt-1 max-w-[68ch] text-small text-soft">{t('text')}</p>
      </figcaption>
      <ResponsiveChart model={model} locale={locale} size="half" />
      {found.unknown.length > 0 && (
        <p className="mt-3 text-small">{t('without', { areas: format.list(found.unknown) })}</p>
      )}
      <p className="mt-2 text-small text-soft">
        {t('sources', {
          received: withoutStop(amounts.dataset.citation),
          population: withoutStop(inhabitants.dataset.citation),
        })}
      </p>
      <ul className="sr-only">
        {found.known.map(({ code, label, value }) => (
          <li key={code}>{t('label', { area: label, value: figure(value, locale) })}</li>
        ))}
      </ul>
    </figure>
  );
}

function ofSums({ rows, unitMultiplier }: Pick<Sums, 'rows' | 'unitMultiplier'>): AreaFigure[] {
  return rows.flatMap(({ period, value, group }) => {
    const area = group.find(({ concept }) => concept === 'REF_AREA');
    if (!area || period === null) return [];
    return [
      {
        code: area.code,
        label: area.label,
        period,
        value: value === null ? null : value * 10 ** unitMultiplier,
      },
    ];
  });
}

/** A citation within a sentence. */
const withoutStop = (citation: string): string => citation.replace(/\.$/, '');
