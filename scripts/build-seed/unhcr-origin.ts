import { cell, figure, type Source } from './read-source.ts';
import type { BuiltDataset, SeedRow, SeriesAttributes } from './seed-row.ts';

const persons = (countedBy: string, refTime = 'YEAR_END'): SeriesAttributes => ({
  countedBy,
  unit: 'PS',
  unitOfCount: 'PERSON',
  sourceType: 'ADMINISTRATIVE',
  refTime,
});

/** Column, indicator, attributes. UNHCR's origin is citizenship, for stateless persons former residence. */
const CATEGORIES: [string, string, SeriesAttributes][] = [
  ['Refugees', 'REFUGEES_ORIGIN', persons('MIXED')],
  ['Returned Refugees', 'RETURNED_REFUGEES', persons('MIXED', 'PERIOD')],
  ['Asylum Seekers', 'ASYLUM_SEEKERS_ORIGIN', persons('MIXED')],
  ['IDPs', 'IDPS_OF_CONCERN', persons('NOT_APPLICABLE')],
  ['Returned IDPs', 'RETURNED_IDPS', persons('NOT_APPLICABLE', 'PERIOD')],
  ['Stateless', 'STATELESS_ORIGIN', persons('MIXED')],
  ['HST', 'HOST_COMMUNITY', persons('NOT_APPLICABLE')],
  ['OOC', 'OTHERS_OF_CONCERN', persons('MIXED')],
];

/** UNHCR: persons of concern by country of origin. REF_AREA is the origin: the copy has no country of asylum. */
export function buildUnhcrOrigin(source: Source): BuiltDataset {
  const lines = source.csv('international/unhcr/persons_of_concern.csv');
  if (lines.some((line) => cell(line, 'Country of Asylum ISO') !== '-'))
    throw new Error('the copy has countries of asylum: it is another file');
  const rows: SeedRow[] = [];
  let earlier = 0;
  for (const [column, indicator, attributes] of CATEGORIES) {
    // Before a category's first figure anywhere in the world, a 0 only says that nobody counted.
    const first = lines
      .filter((line) => figure(cell(line, column)) > 0)
      .map((line) => cell(line, 'Year'))
      .sort()[0];
    for (const line of lines) {
      const period = cell(line, 'Year');
      if (!first || period < first) {
        earlier += 1;
        continue;
      }
      const origin = cell(line, 'Country of Origin ISO');
      rows.push({
        freq: 'A',
        indicator,
        key: [origin === 'UNK' ? '_U' : origin],
        period,
        value: figure(cell(line, column)),
        attributes,
      });
    }
  }
  return { code: 'UNHCR_ORIGIN', rows, notes: [`${earlier} zeros before a category's first year left out`] };
}
