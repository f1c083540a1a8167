import type { CodeList } from '../structure/code-list.ts';
import { type DataStructure, seriesKey } from '../structure/data-structure.ts';
import { nearestCodes } from '../structure/nearest-code.ts';
import { type Frequency, isFrequency, parsePeriod } from '../structure/period.ts';
import { csvRecords } from './csv-records.ts';
import type { Fault, FaultCode } from './exchange-fault.ts';
import { COUNTED_BY, type CountedBy, type ExchangeSeries, type SeriesAttributes } from './exchange-series.ts';
import { structureIdOf } from './sdmx-csv-columns.ts';
import { type Columns, readHeader } from './sdmx-csv-header.ts';

/** What a file is read against. */
export interface ExchangeSchema {
  dataset: string;
  structure: DataStructure;
  /** By code of the list: those of the dimensions, and of the attributes where at hand (CL_UNIT, ...). */
  codeLists: ReadonlyMap<string, CodeList>;
  /** Codes of the indicators that the dataset may hold. */
  indicators: ReadonlySet<string>;
}

export interface SdmxCsvReader {
  /** Takes the next piece of the file's text. */
  push(text: string): void;
  /** Ends the file. Series in the order of their first row; every fault of the file, in the order of rows. */
  end(): { series: ExchangeSeries[]; faults: Fault[]; rows: number };
}

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
const LETTER = /^[A-Z]$/;
const WORD = /^[A-Za-z0-9_-]*$/;

/** Code lists of the attributes, by column. */
const ATTRIBUTE_LISTS: Record<string, string> = {
  UNIT_MEASURE: 'CL_UNIT',
  UNIT_OF_COUNT: 'CL_UNIT_OF_COUNT',
  SOURCE_TYPE: 'CL_SOURCE_TYPE',
  REF_TIME: 'CL_REF_TIME',
};

/**
 * Reads SDMX-CSV 2.0 in pieces, columns in any order. Bad cells are values, not exceptions: a file with faults
 * reports all of them, and its series must not be used.
 */
export function sdmxCsvReader(schema: ExchangeSchema): SdmxCsvReader {
  const faults: Fault[] = [];
  const byKey = new Map<string, OpenSeries>();
  const periods = new Map<string, ReturnType<typeof parsePeriod>>();
  const concepts = schema.structure.dimensions.map(({ concept }) => concept);
  const structureId = structureIdOf(schema.dataset);
  let columns: Columns | null = null;
  let rows = 0;
  let last: { identity: string[]; series: OpenSeries } | null = null;

  const records = csvRecords((fields, row, wellFormed) => {
    if (!wellFormed) {
      faults.push({ row, column: null, code: 'BAD_QUOTING' });
      return;
    }
    if (!columns) {
      columns = readHeader(schema.structure, fields, row, faults);
      return;
    }
    if (columns.broken) return;
    rows += 1;
    if (fields.length !== columns.count) {
      faults.push({
        row,
        column: null,
        code: 'WRONG_FIELD_COUNT',
        value: String(fields.length),
        expected: String(columns.count),
      });
      return;
    }
    const series = seriesOf(columns, fields, row);
    if (series) readObservation(columns, fields, row, series);
  });

  /** The series of a row; files come sorted, so it is mostly that of the row before. */
  function seriesOf(at: Columns, fields: string[], row: number): OpenSeries | null {
    if (last && isSame(at.identity, fields, last.identity)) return last.series;
    const before = faults.length;
    const text = (column: string): string => fields[at.index.get(column) ?? -1] ?? '';
    const wrong = (column: string, code: FaultCode, more: Partial<Fault> = {}): void => {
      faults.push({ row, column, code, value: text(column).slice(0, 200), ...more });
    };
    if (text('STRUCTURE') !== 'dataflow') wrong('STRUCTURE', 'WRONG_STRUCTURE', { expected: 'dataflow' });
    if (text('STRUCTURE_ID') !== structureId)
      wrong('STRUCTURE_ID', 'WRONG_STRUCTURE', { expected: structureId });
    if (text('ACTION') !== 'I') wrong('ACTION', 'UNKNOWN_ACTION', { expected: 'I' });
    const frequency = text('FREQ');
    if (!isFrequency(frequency)) wrong('FREQ', 'UNKNOWN_FREQUENCY');
    if (!schema.indicators.has(text('INDICATOR'))) wrong('INDICATOR', 'UNKNOWN_CODE');
    for (const { concept, codeList } of schema.structure.dimensions) {
      const list = schema.codeLists.get(codeList);
      if (!list?.byCode.has(text(concept)))
        wrong(concept, 'UNKNOWN_CODE', { nearest: list ? nearestCodes(list, text(concept)) : [] });
    }
    const attributes = readAttributes(schema, text, wrong);
    if (faults.length > before || !isFrequency(frequency)) return null;
    const codes = concepts.map(text);
    const key = seriesKey(frequency, text('INDICATOR'), codes);
    let series = byKey.get(key);
    if (!series) {
      series = openSeries(key, frequency, text('INDICATOR'), codes, attributes);
      byKey.set(key, series);
    } else if (!sameAttributes(series.attributes, attributes)) {
      faults.push({ row, column: null, code: 'ATTRIBUTE_DIFFERS', value: key });
      return null;
    }
    last = { identity: at.identity.map((index) => fields[index] as string), series };
    return series;
  }

  function readObservation(at: Columns, fields: string[], row: number, series: OpenSeries): void {
    const periodText = fields[at.period] as string;
    let period = periods.get(periodText);
    if (!period) {
      period = parsePeriod(periodText);
      periods.set(periodText, period);
    }
    const valueText = fields[at.value] as string;
    const value = valueText === '' ? null : Number(valueText);
    const status = (at.status === -1 ? '' : fields[at.status]) || 'A';
    const confidentiality = (at.confidentiality === -1 ? '' : fields[at.confidentiality]) || 'F';
    const breakText = at.break === -1 ? '' : (fields[at.break] as string);
    const note = at.note === -1 ? '' : (fields[at.note] as string);

    const firstRow = 'error' in period ? undefined : rowOfPeriod(series, period.ordinal);
    let wrong: Pick<Fault, 'column' | 'code' | 'expected' | 'firstRow'> | null = null;
    if ('error' in period) wrong = { column: 'TIME_PERIOD', code: 'BAD_PERIOD', expected: period.error };
    else if (period.frequency !== series.frequency)
      wrong = { column: 'TIME_PERIOD', code: 'OTHER_FREQUENCY', expected: series.frequency };
    else if (firstRow !== undefined)
      wrong = { column: 'TIME_PERIOD', code: 'DUPLICATE_OBSERVATION', firstRow };
    else if (value !== null && !(NUMBER.test(valueText) && Number.isFinite(value)))
      wrong = { column: 'OBS_VALUE', code: 'NOT_A_NUMBER' };
    else if (!LETTER.test(status)) wrong = { column: 'OBS_STATUS', code: 'BAD_STATUS' };
    else if (!LETTER.test(confidentiality)) wrong = { column: 'CONF_STATUS', code: 'BAD_STATUS' };
    else if (value === null && status === 'A')
      wrong = { column: 'OBS_VALUE', code: 'UNEXPLAINED_GAP', expected: 'OBS_STATUS' };
    else if (breakText !== '' && breakText !== 'Y')
      wrong = { column: 'OBS_BREAK', code: 'BAD_BREAK', expected: 'Y' };
    // PostgreSQL holds no NUL.
    else if (note.includes('\u0000')) wrong = { column: 'COMMENT_OBS', code: 'BAD_CHARACTER' };
    if (wrong || 'error' in period) {
      const text = fields[at.index.get(wrong?.column as string) as number] as string;
      faults.push({ row, ...(wrong as NonNullable<typeof wrong>), value: text.slice(0, 200) });
      return;
    }

    series.seen?.set(period.ordinal, row);
    series.periods.push(period.ordinal);
    // Minus zero is zero.
    series.values.push(value === null ? null : value + 0);
    series.statuses.push(status);
    series.confidentiality.push(confidentiality);
    series.rows.push(row);
    if (breakText === 'Y') series.breaks.push(period.ordinal);
    if (note !== '') series.notes.set(period.ordinal, note);
  }

  return {
    push: records.push,
    end() {
      if (!records.end()) faults.push({ row: rows + 1, column: null, code: 'BAD_QUOTING' });
      if (!columns) faults.push({ row: 1, column: null, code: 'EMPTY_FILE' });
      return { series: [...byKey.values()].map(inOrder), faults, rows };
    },
  };
}

interface OpenSeries extends ExchangeSeries {
  /** Row that brought each ordinal; made when one comes out of order, for mostly they ascend. */
  seen: Map<number, number> | null;
}

/** The row that brought the period to the series before; undefined: none did. */
function rowOfPeriod(series: OpenSeries, ordinal: number): number | undefined {
  const { periods } = series;
  if (series.seen === null) {
    if (periods.length === 0 || ordinal > (periods[periods.length - 1] as number)) return undefined;
    series.seen = new Map(periods.map((period, i) => [period, series.rows[i] as number]));
  }
  return series.seen.get(ordinal);
}

function isSame(identity: readonly number[], fields: readonly string[], before: readonly string[]): boolean {
  for (let i = 0; i < identity.length; i += 1) if (fields[identity[i] as number] !== before[i]) return false;
  return true;
}

function readAttributes(
  schema: ExchangeSchema,
  text: (column: string) => string,
  wrong: (column: string, code: FaultCode, more?: Partial<Fault>) => void,
): SeriesAttributes {
  for (const [column, listCode] of Object.entries(ATTRIBUTE_LISTS)) {
    const value = text(column);
    const list = schema.codeLists.get(listCode);
    const unknown = list ? !list.byCode.has(value) : !WORD.test(value);
    if (value === '' ? column === 'UNIT_MEASURE' : unknown)
      wrong(column, 'UNKNOWN_CODE', { nearest: list ? nearestCodes(list, value) : [] });
  }
  const countedBy = text('COUNTED_BY');
  if (!(COUNTED_BY as readonly string[]).includes(countedBy)) wrong('COUNTED_BY', 'UNKNOWN_CODE');
  const multiplier = text('UNIT_MULT');
  if (!/^(?:-?\d{1,2})?$/.test(multiplier)) wrong('UNIT_MULT', 'NOT_A_NUMBER');
  if (!WORD.test(text('MINIMUM_STAY'))) wrong('MINIMUM_STAY', 'BAD_CHARACTER');
  return {
    countedBy: countedBy as CountedBy,
    unit: text('UNIT_MEASURE'),
    unitMult: Number(multiplier),
    unitOfCount: text('UNIT_OF_COUNT') || null,
    sourceType: text('SOURCE_TYPE') || null,
    minimumStay: text('MINIMUM_STAY') || null,
    refTime: text('REF_TIME') || null,
  };
}

function openSeries(
  key: string,
  frequency: Frequency,
  indicator: string,
  codes: string[],
  attributes: SeriesAttributes,
): OpenSeries {
  return {
    key,
    frequency,
    indicator,
    codes,
    attributes,
    periods: [],
    values: [],
    statuses: [],
    confidentiality: [],
    breaks: [],
    notes: new Map(),
    rows: [],
    seen: null,
  };
}

function sameAttributes(a: SeriesAttributes, b: SeriesAttributes): boolean {
  return (Object.keys(a) as (keyof SeriesAttributes)[]).every((name) => a[name] === b[name]);
}

/** The series with its observations in the order of their periods. */
function inOrder({ seen: _seen, ...series }: OpenSeries): ExchangeSeries {
  const { periods } = series;
  if (periods.every((period, i) => i === 0 || period > (periods[i - 1] as number))) return series;
  const order = periods.map((_, i) => i).sort((a, b) => (periods[a] as number) - (periods[b] as number));
  const pick = <T>(values: T[]): T[] => order.map((i) => values[i] as T);
  return {
    ...series,
    periods: pick(periods),
    values: pick(series.values),
    statuses: pick(series.statuses),
    confidentiality: pick(series.confidentiality),
    breaks: [...series.breaks].sort((a, b) => a - b),
    rows: pick(series.rows),
  };
}
