import { type Frequency, formatPeriod } from '../../engine/structure/period.ts';

/** One observation as a row. */
export interface Observation {
  period: string;
  value: number | null;
  status: string | null;
  /** SDMX CONF_STATUS. */
  confidentiality: string | null;
  /** True where the series begins anew here: not comparable with what came before. */
  break: boolean;
  note: string | null;
}

/** Arrays as PostgreSQL writes them: parsed only when they are asked for, and then by JSON's own parser. */
export interface StoredColumns {
  frequency: Frequency;
  /** "{24276,24277}" */
  periods: string;
  /** "{1,NULL,2.5}" */
  values: string;
  /** One letter an observation; null: all are A. */
  statuses: string | null;
  /** One letter an observation; null: all are F. */
  confidentiality: string | null;
  /** "{24276}", not cut to the periods. */
  breaks: string | null;
  /** {"24276": "note"}, not cut to the periods. */
  notes: string | null;
}

/** What a letter column says where it says nothing. */
const NONE = '_';
const NORMAL = 'A';
const FREE = 'F';

/** No observation at all. */
export function emptyColumns(frequency: Frequency): StoredColumns {
  return {
    frequency,
    periods: '{}',
    values: '{}',
    statuses: null,
    confidentiality: null,
    breaks: null,
    notes: null,
  };
}

/** SDMX periods of the observations. */
export function periodsOf({ frequency, periods }: StoredColumns): string[] {
  return periodTexts(frequency, ordinals(periods));
}

/** Values of the observations: doubles, exact as stored; null where there is none. */
export function valuesOf({ values }: StoredColumns): (number | null)[] {
  const inner = values.slice(1, -1);
  // NaN and infinities are no JSON: they fail here rather than pass as figures.
  return JSON.parse(`[${inner.includes('N') ? inner.replaceAll('NULL', 'null') : inner}]`);
}

/** SDMX statuses of the observations. */
export function statusesOf({ statuses, periods }: StoredColumns): (string | null)[] {
  return letters(statuses, NORMAL, statuses?.length ?? ordinals(periods).length);
}

/** The observations as rows, for people. */
export function rowsOfColumns(stored: StoredColumns): Observation[] {
  const at = ordinals(stored.periods);
  const periods = periodTexts(stored.frequency, at);
  const values = valuesOf(stored);
  const statuses = letters(stored.statuses, NORMAL, at.length);
  const confidentiality = letters(stored.confidentiality, FREE, at.length);
  const breaks = new Set(stored.breaks === null ? [] : ordinals(stored.breaks));
  const notes: Record<string, string> = stored.notes === null ? {} : JSON.parse(stored.notes);
  return at.map((ordinal, index) => ({
    period: periods[index] ?? '',
    value: values[index] ?? null,
    status: statuses[index] ?? null,
    confidentiality: confidentiality[index] ?? null,
    break: breaks.has(ordinal),
    note: notes[ordinal] ?? null,
  }));
}

function ordinals(array: string): number[] {
  return JSON.parse(`[${array.slice(1, -1)}]`);
}

/** Texts of periods, made once: series share them. */
const texts = new Map<Frequency, Map<number, string>>();

function periodTexts(frequency: Frequency, at: readonly number[]): string[] {
  let known = texts.get(frequency);
  if (!known) {
    known = new Map();
    texts.set(frequency, known);
  }
  const made = new Array<string>(at.length);
  for (let index = 0; index < at.length; index += 1) {
    const ordinal = at[index] as number;
    let text = known.get(ordinal);
    if (text === undefined) {
      text = formatPeriod(frequency, ordinal);
      known.set(ordinal, text);
    }
    made[index] = text;
  }
  return made;
}

function letters(stored: string | null, otherwise: string, length: number): (string | null)[] {
  if (stored === null) return new Array<string>(length).fill(otherwise);
  return Array.from(stored, (letter) => (letter === NONE ? null : letter));
}
