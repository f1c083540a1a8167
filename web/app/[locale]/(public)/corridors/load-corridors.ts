import { ask } from '#graph/ask.ts';
import { graphql } from '#graph/graphql.ts';
import type { SiteLocale } from '#i18n/routing.ts';
import type { NamedPlace } from '../countries/place-phrases.ts';
import { residualAreas } from '../countries/residual-areas.ts';

const Latest = graphql(`
  query CorridorsLatest {
    dataset(code: "UNDESA_STOCK") {
      currentVersion {
        lastPeriod
      }
    }
  }
`);

const Corridors = graphql(`
  query Corridors($here: SeriesFilter!, $abroad: SeriesFilter!) {
    here: indicator(code: "MIG_STOCK") {
      aggregate(filter: $here, by: ["COUNTERPART_AREA", "REF_AREA", "TIME_PERIOD"]) {
        rows {
          value
          group {
            concept
            code
            label
          }
        }
      }
    }
    abroad: indicator(code: "MIG_STOCK") {
      aggregate(filter: $abroad, by: ["COUNTERPART_AREA", "REF_AREA", "TIME_PERIOD"]) {
        rows {
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

/** The group of the twelve member states of the conference, as CL_AREA has it. */
const MEMBER_STATES = 'CSM';

export interface CorridorStock {
  from: NamedPlace;
  to: NamedPlace;
  value: number;
}

/** Every corridor with a stock at the latest period, largest first: to the twelve, and from them to the others. */
export async function loadCorridors(locale: SiteLocale) {
  const latest = await ask(locale, Latest, {});
  if (latest.trouble) return latest;
  const period = latest.data.dataset?.currentVersion?.lastPeriod;
  if (!period) return { data: { period: null, corridors: [] }, trouble: null };
  const periods = { from: period, to: period };
  const answer = await ask(locale, Corridors, {
    here: { dataset: 'UNDESA_STOCK', areas: [MEMBER_STATES], periods },
    abroad: { dataset: 'UNDESA_STOCK_ABROAD', counterparts: [MEMBER_STATES], periods },
  });
  if (answer.trouble) return answer;
  const corridors = new Map<string, CorridorStock>();
  // The second holds the corridors within the region too, with the same figures: each corridor counts once.
  for (const rows of [answer.data.here?.aggregate.rows ?? [], answer.data.abroad?.aggregate.rows ?? []])
    for (const { value, group } of rows) {
      const from = group.find(({ concept }) => concept === 'COUNTERPART_AREA');
      const to = group.find(({ concept }) => concept === 'REF_AREA');
      if (value === null || !from || !to || from.code === to.code || !isPlace(from) || !isPlace(to)) continue;
      const key = `${from.code}-${to.code}`;
      if (!corridors.has(key)) corridors.set(key, { from, to, value });
    }
  const sorted = [...corridors.values()].sort((a, b) => b.value - a.value);
  return { data: { period, corridors: sorted }, trouble: null };
}

/** Residual codes, such as "other origins", are no place that one could choose. */
function isPlace({ code }: NamedPlace): boolean {
  return /^[A-Z]{3}$/.test(code) && !residualAreas.has(code);
}
