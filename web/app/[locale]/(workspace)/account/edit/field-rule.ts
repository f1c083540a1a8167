import type { Values } from './edit-state.ts';

/** What a field of a form takes. The API has the same rules, and the last word. */
export interface FieldRule {
  /** "name.es", "website" */
  name: string;
  /** Characters at most. */
  max?: number;
  kind?: 'web-address' | 'latitude' | 'longitude';
  /** Several lines. */
  long?: boolean;
}

/** The rules of a form, in the order of its fields. */
export interface FormRules {
  fields: readonly FieldRule[];
  /** A text that is needed in one language at least: "name". */
  needed: string;
}

/** What is wrong with a field; `limit` fills the words of TOO_LONG and DEGREES. */
export interface Fault {
  code: 'TOO_LONG' | 'WEB_ADDRESS' | 'DEGREES' | 'TOGETHER' | 'REQUIRED';
  limit?: number;
}

const LIMITS = { latitude: 90, longitude: 180 };

/** Degrees with a point or a comma; null where nothing is typed; NaN where it is no number. */
export function degrees(text = ''): number | null {
  const typed = text.trim().replace('−', '-').replace(',', '.');
  return typed === '' ? null : Number(typed);
}

/** Everything that is wrong with what is typed, by field. */
export function faultsOf({ fields, needed }: FormRules, values: Values): Record<string, Fault> {
  const faults: Record<string, Fault> = {};
  for (const rule of fields) {
    const fault = faultOf(rule, (values[rule.name] ?? '').trim().normalize('NFC'));
    if (fault) faults[rule.name] = fault;
  }
  const languages = fields.filter(({ name }) => name.startsWith(`${needed}.`)).map(({ name }) => name);
  const [first] = languages;
  if (first && languages.every((name) => (values[name] ?? '').trim() === '')) {
    faults[first] = { code: 'REQUIRED' };
  }
  if (fields.some(({ kind }) => kind === 'latitude')) {
    const [latitude, longitude] = [degrees(values.latitude), degrees(values.longitude)];
    if ((latitude === null) !== (longitude === null)) {
      faults[latitude === null ? 'latitude' : 'longitude'] = { code: 'TOGETHER' };
    }
  }
  return faults;
}

function faultOf({ max, kind }: FieldRule, text: string): Fault | null {
  if (max !== undefined && text.length > max) return { code: 'TOO_LONG', limit: max };
  if (text === '') return null;
  if (kind === 'web-address') return isWebAddress(text) ? null : { code: 'WEB_ADDRESS' };
  if (kind === undefined) return null;
  const limit = LIMITS[kind];
  return Math.abs(degrees(text) ?? 0) <= limit ? null : { code: 'DEGREES', limit };
}

function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/[^\s]+$/i.test(text) || !URL.canParse(text)) return false;
  const { username, password, hostname } = new URL(text);
  return username === '' && password === '' && hostname.includes('.');
}

/** A fault in words. `words`: by code, with {limit} where a figure belongs. */
export function faultWords(words: Record<Fault['code'], string>, { code, limit }: Fault): string {
  return words[code].replaceAll('{limit}', String(limit));
}
