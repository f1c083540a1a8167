import { gzipSync } from 'node:zlib';

/** What is the same on every observation of a series: who is counted, in what unit, by what kind of source. */
export interface SeriesAttributes {
  countedBy: string;
  unit: string;
  unitMult?: 0 | 3 | 6;
  unitOfCount: string;
  sourceType: string;
  minimumStay?: string;
  refTime?: string;
}

/** One observation in the hub's exchange format. `key` holds the codes of the structure's dimensions, in order. */
export interface SeedRow {
  freq: string;
  indicator: string;
  key: string[];
  /** SDMX period: 2020, 2023-01. */
  period: string;
  /** null: no figure; `status` then says why. */
  value: number | null;
  /** SDMX OBS_STATUS; A (normal) when left out. */
  status?: string;
  /** SDMX CONF_STATUS; F (free) when left out. */
  confidentiality?: string;
  comment?: string;
  attributes: SeriesAttributes;
}

/** A dataset rebuilt from its source, with what the builder has to tell about it. */
export interface BuiltDataset {
  code: string;
  /** Number of the version; 1 when left out. */
  version?: number;
  rows: SeedRow[];
  notes: string[];
}

/** A note on an observation. The exchange format has one text for all readers: it holds the three languages. */
export const note = (es: string, pt: string, en: string): string => [...new Set([es, pt, en])].join(' / ');

/** The note on an observation that its source leaves empty. */
export const EMPTY_IN_SOURCE = note('Vacío en la fuente', 'Vazio na fonte', 'Empty in the source');

const BEFORE = ['STRUCTURE', 'STRUCTURE_ID', 'ACTION', 'FREQ', 'INDICATOR'];
const AFTER = [
  'TIME_PERIOD',
  'OBS_VALUE',
  'OBS_STATUS',
  'CONF_STATUS',
  'OBS_BREAK',
  'COMMENT_OBS',
  'COUNTED_BY',
  'UNIT_MEASURE',
  'UNIT_MULT',
  'UNIT_OF_COUNT',
  'SOURCE_TYPE',
  'MINIMUM_STAY',
  'REF_TIME',
];

const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** The key of a row's series: frequency, indicator and dimensions, joined by dots as in SDMX. */
export const seriesKey = (row: SeedRow): string => [row.freq, row.indicator, ...row.key].join('.');

/** Compares two rows by series key, then period, in code point order. */
function bySeriesAndPeriod(a: SeedRow, b: SeedRow): number {
  const [x, y] = [seriesKey(a), seriesKey(b)];
  if (x !== y) return x < y ? -1 : 1;
  return a.period < b.period ? -1 : a.period > b.period ? 1 : 0;
}

/** Writes rows as SDMX-CSV 2.0, sorted by key and period. Throws when two rows have the same key and period. */
export function writeSdmxCsv(dataset: BuiltDataset, concepts: string[]): string {
  const rows = [...dataset.rows].sort(bySeriesAndPeriod);
  const lines = [[...BEFORE, ...concepts, ...AFTER].join(',')];
  rows.forEach((row, index) => {
    if (index > 0 && bySeriesAndPeriod(rows[index - 1] as SeedRow, row) === 0)
      throw new Error(`${dataset.code}: two observations for ${seriesKey(row)} in ${row.period}`);
    if (row.key.length !== concepts.length)
      throw new Error(`${dataset.code}: ${seriesKey(row)} does not have ${concepts.length} dimensions`);
    if (row.value === null && !row.status)
      throw new Error(`${dataset.code}: ${seriesKey(row)} in ${row.period} has no figure and no status`);
    const a = row.attributes;
    lines.push(
      [
        'dataflow',
        `OSUMI:${dataset.code}(1.0)`,
        'I',
        row.freq,
        row.indicator,
        ...row.key,
        row.period,
        row.value === null ? '' : String(row.value),
        row.status ?? 'A',
        row.confidentiality ?? 'F',
        '',
        row.comment ?? '',
        a.countedBy,
        a.unit,
        String(a.unitMult ?? 0),
        a.unitOfCount,
        a.sourceType,
        a.minimumStay ?? '',
        a.refTime ?? '',
      ]
        .map(quoted)
        .join(','),
    );
  });
  return `${lines.join('\n')}\n`;
}

/** Compresses text with gzip; the header's time is 0, so that the same text gives the same file. */
export const compress = (text: string): Buffer => gzipSync(text, { level: 9 });
