import { cell, figure, type Source } from './read-source.ts';
import type { BuiltDataset, SeriesAttributes } from './seed-row.ts';

const SEX: Record<string, string> = { Female: 'F', Male: 'M', Total: '_T' };

const ATTRIBUTES: SeriesAttributes = {
  countedBy: 'RESIDENCE',
  unit: 'PS',
  unitMult: 3,
  unitOfCount: 'PERSON',
  sourceType: 'ESTIMATE',
  refTime: 'MID_YEAR',
};

/** UN DESA, World Population Prospects 2022: thousands of persons by sex and single age from 0 to 99. */
export function buildUnPopulation(source: Source): BuiltDataset {
  const rows = source.csv('international/derived-csv/gdiviz_wpp_southamerica_2000_2020.csv').map((line) => {
    const sex = SEX[cell(line, 'sex')];
    if (!sex) throw new Error(`unknown sex ${line.sex}`);
    return {
      freq: 'A',
      indicator: 'POPULATION_SEX_AGE',
      key: [cell(line, 'iso'), sex, `Y${figure(cell(line, 'age'))}`],
      period: cell(line, 't'),
      value: figure(cell(line, 'v')),
      attributes: ATTRIBUTES,
    };
  });
  return { code: 'UN_WPP', rows, notes: ['the copy has no persons of 100 years and over'] };
}
