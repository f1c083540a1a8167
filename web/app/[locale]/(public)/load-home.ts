import { ask } from '#graph/ask.ts';
import { graphql } from '#graph/graphql.ts';
import type { SiteLocale } from '#i18n/routing.ts';
import memberByM49 from '#ui/chart/areas-by-m49.json';

const HomeSum = graphql(`
  query HomeSum($code: String!, $filter: SeriesFilter!, $by: [String!]!) {
    indicator(code: $code) {
      aggregate(filter: $filter, by: $by) {
        rows {
          period
          value
          areasCovered
          areasExpected
          group {
            concept
            code
            label
          }
        }
        dataset {
          code
          source
        }
        version {
          number
          edition
          supersededBy
        }
      }
    }
  }
`);

const HomeNews = graphql(`
  query HomeNews($from: DateTime!) {
    datasets(first: 4, orderBy: UPDATED_AT) {
      nodes {
        code
        title
        updatedAt
      }
    }
    guides(first: 3) {
      nodes {
        slug
        title
      }
    }
    trainingEvents(first: 3, from: $from) {
      nodes {
        slug
        title
        timeZone
        startsAt
        endsAt
      }
    }
  }
`);

const MEMBERS = Object.values(memberByM49);

/** A figure of the home page's sentence, with the edition and the coverage that it must be read with. */
export interface Headline {
  period: string;
  value: number;
  areasCovered: number;
  areasExpected: number;
  dataset: { code: string; source: string };
  version: { number: number; edition: string | null; supersededBy: string | null };
}

/** The latest known sum over all areas of the filter; null where there is none. */
export async function loadHeadline(
  locale: SiteLocale,
  code: string,
  filter: { dataset: string; counterparts?: string[] },
): Promise<Headline | null> {
  const { data } = await ask(locale, HomeSum, { code, filter, by: ['TIME_PERIOD'] });
  const sums = data?.indicator?.aggregate;
  const row = sums?.rows.findLast(({ value }) => value !== null);
  if (!sums || !row || row.value === null || row.period === null) return null;
  const { value, period, areasCovered, areasExpected } = row;
  return { value, period, areasCovered, areasExpected, dataset: sums.dataset, version: sums.version };
}

/** Migrants within the region: those of the other member states who live in each, by origin, largest first. */
export async function loadCorridors(locale: SiteLocale, period: string) {
  const { data, trouble } = await ask(locale, HomeSum, {
    code: 'MIG_STOCK',
    filter: {
      dataset: 'UNDESA_STOCK',
      areas: MEMBERS,
      counterparts: MEMBERS,
      periods: { from: period, to: period },
    },
    by: ['COUNTERPART_AREA', 'REF_AREA', 'TIME_PERIOD'],
  });
  if (trouble) return [];
  const rows = data.indicator?.aggregate.rows ?? [];
  return rows
    .flatMap(({ value, group }) => {
      const from = group.find(({ concept }) => concept === 'COUNTERPART_AREA');
      const to = group.find(({ concept }) => concept === 'REF_AREA');
      return value !== null && from && to && from.code !== to.code ? [{ from, to, value }] : [];
    })
    .sort((a, b) => b.value - a.value);
}

/** What the network published, and what it plans from now on. */
export function loadNews(locale: SiteLocale) {
  return ask(locale, HomeNews, { from: new Date().toISOString() });
}
