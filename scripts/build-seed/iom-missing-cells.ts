import { countryPlaces } from './code-list-area.ts';
import { cellOf, elsewhereIn } from './code-list-cell.ts';
import type { CountryLand, Place } from './country-land.ts';
import { INCIDENTS, OUTCOMES, outcomeAttributes } from './iom-missing-migrants.ts';
import { cell, figure, type Source } from './read-source.ts';
import { type BuiltDataset, note, type SeedRow } from './seed-row.ts';

/** A cell is told of a span of years only where at least so many incidents were recorded in it. */
export const FEWEST_INCIDENTS = 3;

/** Five calendar years each; 2024 is not whole in the register at hand. */
const SPANS = [
  { first: 2014, last: 2018 },
  { first: 2019, last: 2023 },
] as const;

/** A position farther than this from the country that its row names contradicts it. */
const CONTRADICTION_KM = 900;

/** All incidents are in the Americas. */
const AMERICAS = 'M49_019';

/** Sums over a cell and a span of years. */
interface Tally {
  incidents: Set<string>;
  sums: Record<string, number>;
}

/** Tallies by cell and index of the span, as "N05W080.1"; null: too few incidents, told elsewhere. */
type Tallies = Map<string, Tally | null>;

const spanNote = ({ first, last }: (typeof SPANS)[number]): string =>
  note(`Suma de ${first} a ${last}`, `Soma de ${first} a ${last}`, `Sum of ${first} to ${last}`);

const FEW_NOTE = note(
  'Menos de tres incidentes: contados en el resto de la región',
  'Menos de três incidentes: contados no restante da região',
  'Fewer than three incidents: counted elsewhere in the region',
);

/** The indicator of a span's sums that goes with the one by year. */
const overFiveYears = (indicator: string): string => `${indicator}_5Y`;

/** An incident's row: where it is told, when, and whom it befell. */
interface Incident {
  id: string;
  cell: string;
  /** The code that stands for the rest of its region. */
  elsewhere: string;
  span: number;
  outcome: string;
  persons: number;
}

/**
 * IOM, Missing Migrants Project: incidents by cell of 5 degrees and span of five years, the dead and the missing
 * apart. What would tell of fewer than three incidents stands under the rest of its region, and so do positions that
 * contradict the country of their row. The whole is given as `_T`.
 */
export function buildIomMissingCells(source: Source, land: CountryLand): BuiltDataset {
  const { incidents, outside, contradictory } = readIncidents(source, land);
  const byCell: Tallies = new Map();
  for (const one of incidents) addTo(byCell, one.cell, one);
  const published: Tallies = new Map();
  const merged = new Set<string>();
  for (const one of incidents) {
    const key = `${one.cell}.${one.span}`;
    const few = one.cell !== one.elsewhere && (byCell.get(key)?.incidents.size ?? 0) < FEWEST_INCIDENTS;
    if (few) {
      merged.add(key);
      published.set(key, null);
    }
    addTo(published, few ? one.elsewhere : one.cell, one);
    addTo(published, '_T', one);
  }
  for (const [key, tally] of published)
    if (tally && tally.incidents.size < FEWEST_INCIDENTS)
      throw new Error(`${key} tells of too few incidents`);
  return {
    code: 'IOM_MISSING_CELLS',
    rows: rowsOf(published),
    notes: [
      `${outside} rows without a date or of 2024 left out`,
      `${contradictory} rows farther than ${CONTRADICTION_KM} km from the country they name: elsewhere`,
      `${merged.size} cells and spans with fewer than ${FEWEST_INCIDENTS} incidents: elsewhere`,
    ],
  };
}

function addTo(tallies: Tallies, where: string, { id, span, outcome, persons }: Incident): void {
  const key = `${where}.${span}`;
  const tally = tallies.get(key) ?? { incidents: new Set(), sums: {} };
  tally.incidents.add(id);
  tally.sums[outcome] = (tally.sums[outcome] ?? 0) + persons;
  tallies.set(key, tally);
}

function readIncidents(source: Source, land: CountryLand) {
  const countries = countryPlaces(source);
  const incidents: Incident[] = [];
  let outside = 0;
  let contradictory = 0;
  for (const line of source.csv(INCIDENTS)) {
    const year = Number(cell(line, 'date').slice(0, 4));
    const span = SPANS.findIndex(({ first, last }) => year >= first && year <= last);
    if (span < 0) {
      outside += 1;
      continue;
    }
    const area = cell(line, 'location');
    const country = countries.get(area);
    if (!country) throw new Error(`unknown country of an incident: ${area}`);
    const place: Place = [figure(cell(line, 'longitude')), figure(cell(line, 'latitude'))];
    const contradicts = land.distance(place, country.m49) > CONTRADICTION_KM;
    if (contradicts) contradictory += 1;
    const elsewhere = elsewhereIn(area, country.region);
    incidents.push({
      id: [...place, cell(line, 'date')].join(),
      cell: contradicts ? elsewhere : cellOf(place),
      elsewhere,
      span,
      outcome: cell(line, 'count'),
      persons: figure(cell(line, 'v')),
    });
  }
  return { incidents, outside, contradictory };
}

/** A series a cell and outcome, where the cell is told of some span. */
function rowsOf(published: Tallies): SeedRow[] {
  const told = new Set([...published].flatMap(([key, tally]) => (tally ? [key.split('.')[0] ?? ''] : [])));
  return [...told].flatMap((code) =>
    Object.entries(OUTCOMES).flatMap(([outcome, { indicator, unitOfCount }]) =>
      SPANS.map((span, index): SeedRow => {
        const tally = published.get(`${code}.${index}`);
        const few = tally === null;
        return {
          freq: 'A',
          indicator: overFiveYears(indicator),
          key: [AMERICAS, code],
          period: String(span.last),
          value: few ? null : (tally?.sums[outcome] ?? 0),
          ...(few && { status: 'Q', confidentiality: 'A' }),
          comment: few ? FEW_NOTE : spanNote(span),
          attributes: outcomeAttributes(unitOfCount),
        };
      }),
    ),
  );
}
