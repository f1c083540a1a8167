import type { View } from '#figure/view.ts';
import { lastTwo } from '../change-since.ts';
import { type Claim, largest, ofSums, restOf } from './claim.ts';
import type { AreaSeriesView } from './country-documents.ts';
import type { CountryData } from './load-country.ts';

/** How many origins or destinations a chart shows. */
const DRAWN = 10;

/** How many people live in a country who came from another; for others than the twelve, those from the twelve. */
export function living(data: CountryData, code: string): Claim | null {
  const claim = ofSums(data.people.stock?.here);
  if (!claim) return null;
  return data.isMember
    ? {
        ...claim,
        key: 'living',
        dataset: 'UNDESA_STOCK',
        view: { indicator: 'MIG_STOCK', dataset: 'UNDESA_STOCK', areas: [code] },
      }
    : { ...claim, key: 'livingFromRegion', dataset: 'UNDESA_STOCK_ABROAD', view: fromRegion(code) };
}

/** How many people from a country live in another; for others than the twelve, in the twelve. */
export function abroad(data: CountryData, code: string): Claim | null {
  const claim = ofSums(data.people.stock?.abroad);
  if (!claim) return null;
  return data.isMember
    ? {
        ...claim,
        key: 'abroad',
        dataset: 'UNDESA_STOCK_ABROAD',
        view: {
          indicator: 'MIG_STOCK',
          dataset: 'UNDESA_STOCK_ABROAD',
          counterparts: [code],
          ...(claim.periods.period && { period: claim.periods.period, chart: 'ranking' as const }),
        },
      }
    : {
        ...claim,
        key: 'abroadInRegion',
        dataset: 'UNDESA_STOCK',
        view: { indicator: 'MIG_STOCK', dataset: 'UNDESA_STOCK', counterparts: [code] },
      };
}

function fromRegion(code: string): View {
  return { indicator: 'MIG_STOCK', dataset: 'UNDESA_STOCK_ABROAD', areas: [code], by: 'COUNTERPART_AREA' };
}

/** Migrants as a part of all residents, only where both are of the same year. */
export function share(data: CountryData, code: string, series: Map<string, AreaSeriesView>): Claim | null {
  const stock = lastTwo(data.people.stock?.here.rows ?? [])?.now;
  const node = series.get('POPULATION');
  const population = node?.values[node.periods.indexOf(stock?.period ?? '')] ?? null;
  if (!stock?.period || population === null || population <= 0) return null;
  return {
    key: 'share',
    numbers: { share: (stock.value / population) * 100, population },
    periods: { period: stock.period },
    dataset: 'WB_POPULATION',
    countedBy: node?.countedBy,
    view: { indicator: 'MIG_STOCK', dataset: 'UNDESA_STOCK', areas: [code], unit: 'share' },
  };
}

/** How many in a hundred of those who live in a country and come from another are women. */
export function women(data: CountryData, code: string): Claim | null {
  const stock = lastTwo(data.people.stock?.here.rows ?? [])?.now;
  const sums = data.parts?.stock?.women;
  const found = sums?.rows.find(({ period }) => period === stock?.period)?.value ?? null;
  if (!stock?.period || !sums || found === null || stock.value <= 0) return null;
  return {
    key: 'women',
    numbers: { share: (found / stock.value) * 100 },
    periods: { period: stock.period },
    dataset: 'UNDESA_STOCK',
    countedBy: sums.countedBy[0],
    view: { indicator: 'MIG_STOCK', dataset: 'UNDESA_STOCK', areas: [code], by: 'SEX' },
  };
}

/** From where those come who live in a country. */
export function origins(data: CountryData, code: string): Claim | null {
  const sums = data.parts?.stock?.origins;
  const period = sums?.rows[0]?.period;
  const parts = largest(sums?.rows, 'COUNTERPART_AREA', code);
  if (!sums || !period || parts.length === 0) return null;
  const dataset = data.isMember ? 'UNDESA_STOCK' : 'UNDESA_STOCK_ABROAD';
  const view: View = {
    indicator: 'MIG_STOCK',
    dataset,
    areas: [code],
    by: 'COUNTERPART_AREA',
    chart: 'ranking',
    period,
  };
  const drawn = largest(sums.rows, 'COUNTERPART_AREA', code, DRAWN).map((part) => part.code);
  return {
    key: 'origins',
    numbers: { rest: restOf(sums.rows, 'COUNTERPART_AREA') },
    periods: { period },
    parts,
    dataset,
    countedBy: sums.countedBy[0],
    view,
    drawn: { ...view, counterparts: drawn },
  };
}

/** Where those live who are from a country. */
export function destinations(data: CountryData, code: string): Claim | null {
  const sums = data.parts?.stock?.destinations;
  const period = sums?.rows[0]?.period;
  const parts = largest(sums?.rows, 'REF_AREA', code);
  if (!sums || !period || parts.length === 0) return null;
  const dataset = data.isMember ? 'UNDESA_STOCK_ABROAD' : 'UNDESA_STOCK';
  return {
    key: 'destinations',
    numbers: {},
    periods: { period },
    parts,
    dataset,
    countedBy: sums.countedBy[0],
    view: {
      indicator: 'MIG_STOCK',
      dataset,
      areas: largest(sums.rows, 'REF_AREA', code, DRAWN).map((part) => part.code),
      counterparts: [code],
      chart: 'ranking',
      period,
    },
  };
}
