import { isMemberState } from './member-states.ts';
import { cell, figure, type Source } from './read-source.ts';
import type { BuiltDataset, SeedRow, SeriesAttributes } from './seed-row.ts';

const SEX: Record<string, string> = { Female: 'F', Male: 'M', Total: '_T' };

// The copy does not tell per destination whether birth or citizenship is counted.
const ATTRIBUTES: SeriesAttributes = {
  countedBy: 'MIXED',
  unit: 'PS',
  unitOfCount: 'PERSON',
  sourceType: 'ESTIMATE',
  refTime: 'MID_YEAR',
};

/** UN DESA, International Migrant Stock 2020: by destination, origin and sex, every five years. */
export function buildUndesaStock(source: Source): BuiltDataset[] {
  const here: SeedRow[] = [];
  const abroad: SeedRow[] = [];
  for (const line of source.csv('international/derived-csv/gdiviz_stocks_southamerica.csv')) {
    const [origin, destination] = [cell(line, 'from'), cell(line, 'to')];
    const sex = SEX[cell(line, 'sex')];
    if (!sex) throw new Error(`unknown sex ${line.sex}`);
    const row: SeedRow = {
      freq: 'A',
      indicator: 'MIG_STOCK',
      key: [destination, origin, sex],
      period: cell(line, 't'),
      value: figure(cell(line, 'v')),
      attributes: ATTRIBUTES,
    };
    if (isMemberState(destination)) here.push(row);
    if (isMemberState(origin)) abroad.push(row);
  }
  return [
    { code: 'UNDESA_STOCK', rows: here, notes: [] },
    { code: 'UNDESA_STOCK_ABROAD', rows: abroad, notes: [] },
  ];
}
