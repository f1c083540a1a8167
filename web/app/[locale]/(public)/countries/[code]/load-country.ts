import { type Answer, ask } from '#graph/ask.ts';
import type { ResultOf } from '#graph/graphql.ts';
import type { SiteLocale } from '#i18n/routing.ts';
import {
  CountryParts,
  CountryPeople,
  CountrySeries,
  type CountrySource,
  CountrySources,
  type CountrySumsView,
} from './country-documents.ts';

/** All that the story of a country is filled from, in the answers' own form. */
export interface CountryData {
  /** Whether it is one of the twelve, of which the hub holds much more. */
  isMember: boolean;
  people: ResultOf<typeof CountryPeople>;
  series: ResultOf<typeof CountrySeries>;
  sources: CountrySource[];
  institutions: ResultOf<typeof CountrySources>['observatories']['nodes'];
  parts: ResultOf<typeof CountryParts> | null;
}

/** The group of the twelve member states of the conference, as CL_AREA has it. */
const MEMBER_STATES = 'CSM';
/** A period that no figure has: a filter that finds nothing. */
const NEVER = '1800';

/** The stocks of a country: all origins for the twelve; for others what ties them to the twelve. */
function stockFilters(code: string, isMember: boolean) {
  return isMember
    ? {
        here: { dataset: 'UNDESA_STOCK', areas: [code] },
        abroad: { dataset: 'UNDESA_STOCK_ABROAD', counterparts: [code] },
      }
    : {
        here: { dataset: 'UNDESA_STOCK_ABROAD', areas: [code], counterparts: [MEMBER_STATES] },
        abroad: { dataset: 'UNDESA_STOCK', counterparts: [code] },
      };
}

/** The story's figures: three requests at once, then the parts of the totals at the periods that these have. */
export async function loadCountry(
  locale: SiteLocale,
  code: string,
  isMember: boolean,
): Promise<Answer<CountryData>> {
  const { here, abroad } = stockFilters(code, isMember);
  const [people, series, sources] = await Promise.all([
    ask(locale, CountryPeople, { area: [code], here, abroad }),
    ask(locale, CountrySeries, { area: [code] }),
    ask(locale, CountrySources, { country: code }),
  ]);
  if (people.trouble) return people;
  if (series.trouble) return series;
  if (sources.trouble) return sources;
  const year = lastKnown(people.data.entries?.aggregate);
  const origins = { ...here, periods: only(lastKnown(people.data.stock?.here)) };
  const parts = await ask(locale, CountryParts, {
    origins,
    women: { ...origins, dimensions: [{ concept: 'SEX', codes: ['F'] }] },
    destinations: { ...abroad, periods: only(lastKnown(people.data.stock?.abroad)) },
    nationalities: {
      dataset: 'IOM_REGULAR_ENTRIES',
      areas: [code],
      periods: year ? { from: `${year}-01`, to: `${year}-12` } : only(null),
    },
    entries: { dataset: 'IOM_REGULAR_ENTRIES', areas: [code], periods: compared(year) },
    exits: {
      dataset: 'IOM_REGULAR_EXITS',
      areas: [code],
      periods: compared(lastKnown(people.data.exits?.aggregate)),
    },
    routes: {
      dataset: 'IOM_MISSING_MIGRANTS',
      areas: [code],
      periods: { from: null, to: lastKnown(people.data.dead?.aggregate) ?? NEVER },
    },
  });
  return {
    data: {
      isMember,
      people: people.data,
      series: series.data,
      sources: sources.data.datasets.nodes,
      institutions: sources.data.observatories.nodes,
      parts: parts.data,
    },
    trouble: null,
  };
}

function only(period: string | null) {
  return { from: period ?? NEVER, to: period ?? NEVER };
}

/** The months of a year and of the one before. */
function compared(year: string | null) {
  return year ? { from: `${Number(year) - 1}-01`, to: `${year}-12` } : only(null);
}

function lastKnown(sums: CountrySumsView | null | undefined): string | null {
  return sums?.rows.filter(({ value }) => value !== null).at(-1)?.period ?? null;
}
