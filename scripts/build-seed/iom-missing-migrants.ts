import { cell, figure, type Source } from './read-source.ts';
import { type BuiltDataset, note, type SeedRow, type SeriesAttributes } from './seed-row.ts';

const ROUTES: Record<string, string> = {
  '': '_U',
  'US-Mexico border crossing': 'USA_MEX_BORDER',
  Darien: 'DARIEN',
  'Caribbean to US': 'CARIBBEAN_USA',
  'Dominican Republic to Puerto Rico': 'DOM_PRI',
  'Haiti to Dominican Republic': 'HTI_DOM',
  'Venezuela to Caribbean': 'VEN_CARIBBEAN',
  'Western Africa / Atlantic route to the Canary Islands': 'ATLANTIC_CANARY',
  'Caribbean to Central America': 'CARIBBEAN_CENTRAL_AMERICA',
};

/** Where the incidents stand in the folder of sources. */
export const INCIDENTS = 'international/derived-csv/gdiviz_mmp_americas.csv';

/** What befell the persons of a row: the indicator by year, and what one counts. */
export const OUTCOMES: Record<string, { indicator: string; unitOfCount: string }> = {
  Dead: { indicator: 'MIGRANTS_DEAD', unitOfCount: 'DEATH' },
  Missing: { indicator: 'MIGRANTS_MISSING', unitOfCount: 'MISSING_PERSON' },
};

const FIRST_YEAR = 2014;
const LAST_WHOLE_YEAR = 2023;
/** The register at hand ends on 27 April of this year. */
const CUT_YEAR = LAST_WHOLE_YEAR + 1;

const cutNote = (recorded: number): string =>
  note(
    `Solo del 1 de enero al 27 de abril: ${recorded}`,
    `Só de 1º de janeiro a 27 de abril: ${recorded}`,
    `Only 1 January to 27 April: ${recorded}`,
  );

/** The attributes of a series of dead or missing persons. */
export const outcomeAttributes = (unitOfCount: string): SeriesAttributes => ({
  countedBy: 'NOT_APPLICABLE',
  unit: 'PS',
  unitOfCount,
  sourceType: 'MEDIA_AND_OFFICIAL',
  refTime: 'PERIOD',
});

/**
 * IOM, Missing Migrants Project: incidents summed by area, route and year. An area and route that occur have every
 * year: 0 means that no incident was recorded. The cut year is null, what it holds is in the note.
 */
export function buildIomMissingMigrants(source: Source): BuiltDataset {
  const sums = new Map<string, number>();
  const places = new Set<string>();
  let undated = 0;
  let unrouted = 0;
  for (const line of source.csv(INCIDENTS)) {
    const outcome = OUTCOMES[cell(line, 'count')];
    const route = ROUTES[cell(line, 'route')];
    if (!outcome || !route) throw new Error(`unknown outcome or route: ${line.count}, ${line.route}`);
    if (cell(line, 'date') === '') {
      undated += 1;
      continue;
    }
    if (route === '_U') unrouted += 1;
    const place = `${cell(line, 'location')}.${route}`;
    places.add(place);
    const id = [outcome.indicator, place, cell(line, 'date').slice(0, 4)].join('.');
    sums.set(id, (sums.get(id) ?? 0) + figure(cell(line, 'v')));
  }
  const rows: SeedRow[] = [];
  for (const place of places)
    for (const { indicator, unitOfCount } of Object.values(OUTCOMES))
      for (let year = FIRST_YEAR; year <= CUT_YEAR; year += 1) {
        const recorded = sums.get([indicator, place, year].join('.')) ?? 0;
        const cut = year === CUT_YEAR;
        rows.push({
          freq: 'A',
          indicator,
          key: place.split('.'),
          period: String(year),
          value: cut ? null : recorded,
          ...(cut ? { status: 'O', comment: cutNote(recorded) } : {}),
          attributes: outcomeAttributes(unitOfCount),
        });
      }
  const notes = [`${undated} rows without a date left out`, `${unrouted} dated rows without a route: _U`];
  return { code: 'IOM_MISSING_MIGRANTS', rows, notes };
}
