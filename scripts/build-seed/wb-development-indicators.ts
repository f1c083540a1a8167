import { areaCodes } from './code-list-area.ts';
import { cell, figure, type Source } from './read-source.ts';
import { type BuiltDataset, EMPTY_IN_SOURCE, note, type SeedRow, type SeriesAttributes } from './seed-row.ts';

const FOLDER = 'international/worldbank-wdi';
/** Lines above the header of a World Bank export; csv-parse skips the blank ones among them. */
const PREAMBLE = 4;

interface WideFile {
  code: string;
  indicator: string;
  file: string;
  attributes: SeriesAttributes;
  /** First year that is a projection. */
  projectedFrom: string;
}

const FILES: WideFile[] = [
  {
    code: 'WB_NET_MIGRATION',
    indicator: 'NET_MIGRATION',
    file: 'API_SM.POP.NETM_DS2_es_csv_v2_42463_MIGRACION_NETA_1960_2023.csv',
    attributes: {
      countedBy: 'NOT_APPLICABLE',
      unit: 'PS',
      unitOfCount: 'PERSON',
      sourceType: 'ESTIMATE',
      refTime: 'PERIOD',
    },
    projectedFrom: '2024',
  },
  {
    code: 'WB_POPULATION',
    indicator: 'POPULATION',
    file: 'API_SP.POP.TOTL_DS2_es_csv_v2_23156.csv',
    attributes: {
      countedBy: 'RESIDENCE',
      unit: 'PS',
      unitOfCount: 'PERSON',
      sourceType: 'ESTIMATE',
      refTime: 'MID_YEAR',
    },
    projectedFrom: '2024',
  },
];

function buildWide(source: Source, wide: WideFile, areas: ReadonlySet<string>): BuiltDataset {
  const lines = source.csv(`${FOLDER}/${wide.file}`, PREAMBLE);
  const years = Object.keys(lines[0] ?? {}).filter(
    (name) => /^\d{4}$/.test(name) && lines.some((line) => line[name]),
  );
  const rows: SeedRow[] = [];
  const aggregates: string[] = [];
  for (const line of lines) {
    const area = cell(line, 'Country Code') === 'WLD' ? '_T' : cell(line, 'Country Code');
    if (!areas.has(area)) {
      aggregates.push(area);
      continue;
    }
    for (const year of years) {
      const text = cell(line, year);
      const projected = year >= wide.projectedFrom;
      rows.push({
        freq: 'A',
        indicator: wide.indicator,
        key: [area],
        period: year,
        value: text === '' ? null : figure(text),
        ...(text === '' ? { status: 'O', comment: EMPTY_IN_SOURCE } : {}),
        ...(projected && text !== ''
          ? { status: 'F', comment: note('Proyección', 'Projeção', 'Projection') }
          : {}),
        attributes: wide.attributes,
      });
    }
  }
  return { code: wide.code, rows, notes: [`left out groups of countries: ${aggregates.join(' ')}`] };
}

/** World Bank, World Development Indicators: net migration and population of all economies, and of the world. */
export function buildWorldDevelopmentIndicators(source: Source): BuiltDataset[] {
  const areas = areaCodes(source);
  return FILES.map((wide) => buildWide(source, wide, areas));
}
