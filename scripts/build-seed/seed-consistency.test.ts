import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { committedJson, committedRows, SEED_FOLDER } from './committed-seed.ts';
import type { SeedCode } from './seed-code.ts';

interface CodeList {
  code: string;
  codes: SeedCode[];
}

interface Structure {
  code: string;
  dimensions: { concept: string; codeList: string }[];
}

interface Indicator {
  code: string;
  concept: string;
  unit: string;
  topics: string[];
  goals: string[];
  aimsAt: string;
}

interface Dataset {
  code: string;
  licence: string;
  structure: string;
  frequency: string;
  topics: string[];
  expectedAreas: string[];
  partialDimensions: string[];
  indicators: string[];
  versions: { number: number; file: string }[];
}

const FILES = ['structures.json', 'indicators.json', 'datasets.json'];
const lists = new Map(
  readdirSync(join(SEED_FOLDER, 'code-lists')).map((file) => {
    const list = committedJson<CodeList>(`code-lists/${file}`);
    return [list.code, list];
  }),
);
const structures = committedJson<Structure[]>('structures.json');
const indicators = committedJson<Indicator[]>('indicators.json');
const datasets = committedJson<Dataset[]>('datasets.json');

const codesOf = (list: string): Set<string> => new Set(lists.get(list)?.codes.map(({ code }) => code));

/** Codes that are not in their list. */
const unknown = (list: string, codes: Iterable<string>): string[] => {
  const known = codesOf(list);
  return [...new Set(codes)].filter((code) => !known.has(code));
};

/** Every object of a JSON value that looks like a text in several languages. */
function texts(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(texts);
  if (typeof value !== 'object' || value === null) return [];
  if ('es' in value || 'pt' in value || 'en' in value) return [value as Record<string, unknown>];
  return Object.values(value).flatMap(texts);
}

describe('the seed of real data', () => {
  it('is large enough', () => {
    const observations = datasets.reduce((sum, { code }) => sum + committedRows(code).length, 0);
    expect(datasets.length).toBeGreaterThanOrEqual(12);
    expect(indicators.length).toBeGreaterThanOrEqual(25);
    expect(observations).toBeGreaterThanOrEqual(100_000);
  });

  it('has every text in three languages', () => {
    const all = [...FILES.map((file) => committedJson(file)), ...lists.values()].flatMap(texts);
    expect(all.length).toBeGreaterThan(500);
    expect(all.filter((text) => !['es', 'pt', 'en'].every((language) => text[language]))).toEqual([]);
  });

  it('speaks of irregular migration with respect', () => {
    const all = [...FILES.map((file) => committedJson(file)), ...lists.values()].flatMap(texts);
    expect(all.filter((text) => /\b(ileg|oleada|ola |illegal|onda )/i.test(JSON.stringify(text)))).toEqual(
      [],
    );
  });
});

describe.each([...lists.values()])('$code', ({ code: list, codes }) => {
  it('has each code once, and parents and totals that exist', () => {
    expect(codesOf(list).size).toBe(codes.length);
    expect(
      unknown(
        list,
        codes.flatMap(({ parent, partOf }) => [parent, partOf].filter((code) => code !== undefined)),
      ),
    ).toEqual([]);
  });
});

describe('indicators', () => {
  it('use known codes', () => {
    expect(
      unknown(
        'CL_CONCEPT',
        indicators.map(({ concept }) => concept),
      ),
    ).toEqual([]);
    expect(
      unknown(
        'CL_UNIT',
        indicators.map(({ unit }) => unit),
      ),
    ).toEqual([]);
    expect(
      unknown(
        'CL_TOPIC',
        indicators.flatMap(({ topics }) => topics),
      ),
    ).toEqual([]);
    expect(
      unknown(
        'CL_GOAL',
        indicators.flatMap(({ goals }) => goals),
      ),
    ).toEqual([]);
    expect(
      unknown(
        'CL_COUNTED_BY',
        indicators.map(({ aimsAt }) => aimsAt),
      ),
    ).toEqual([]);
  });
});

/** Columns that hold codes, and their lists. */
const CODED = {
  FREQ: 'CL_FREQ',
  OBS_STATUS: 'CL_OBS_STATUS',
  CONF_STATUS: 'CL_CONF_STATUS',
  COUNTED_BY: 'CL_COUNTED_BY',
  UNIT_MEASURE: 'CL_UNIT',
  UNIT_OF_COUNT: 'CL_UNIT_OF_COUNT',
  SOURCE_TYPE: 'CL_SOURCE_TYPE',
  REF_TIME: 'CL_REF_TIME',
};

const ATTRIBUTES = ['COUNTED_BY', 'UNIT_MEASURE', 'UNIT_MULT', 'UNIT_OF_COUNT', 'SOURCE_TYPE', 'REF_TIME'];

describe.each(datasets)('$code', (dataset) => {
  const structure = structures.find(({ code }) => code === dataset.structure);
  const dimensions = structure?.dimensions ?? [];
  const rows = committedRows(dataset.code);
  const column = (name: string): string[] => [...new Set(rows.map((row) => row[name] ?? ''))];

  it('is described with known codes', () => {
    expect(structure).toBeDefined();
    expect(unknown('CL_AREA', dataset.expectedAreas)).toEqual([]);
    expect(unknown('CL_TOPIC', dataset.topics)).toEqual([]);
    expect(unknown('CL_LICENCE', [dataset.licence])).toEqual([]);
    const concepts = dimensions.map(({ concept }) => concept);
    expect(dataset.partialDimensions.filter((concept) => !concepts.includes(concept))).toEqual([]);
    expect(column('INDICATOR').sort()).toEqual([...dataset.indicators].sort());
    expect(dataset.indicators.filter((code) => !indicators.some((known) => known.code === code))).toEqual([]);
    expect(column('FREQ')).toEqual([dataset.frequency]);
  });

  it('holds only known codes', () => {
    for (const { concept, codeList } of dimensions) expect(unknown(codeList, column(concept))).toEqual([]);
    for (const [name, list] of Object.entries(CODED))
      expect(unknown(list, column(name).filter(Boolean))).toEqual([]);
  });

  it('has each observation once, sorted, with the same attributes over a series', () => {
    const attributes = new Map<string, string>();
    let before = '';
    for (const row of rows) {
      const series = [row.FREQ, row.INDICATOR, ...dimensions.map(({ concept }) => row[concept])].join('.');
      const id = `${series}\u0000${row.TIME_PERIOD}`;
      if (id <= before) expect.fail(`${series} ${row.TIME_PERIOD} is out of order`);
      before = id;
      const told = ATTRIBUTES.map((name) => row[name]).join(',');
      if ((attributes.get(series) ?? told) !== told) expect.fail(`${series} changes its attributes`);
      attributes.set(series, told);
    }
  });

  it('says why a figure is missing, and has figures otherwise', () => {
    const missing = ['O', 'M', 'L', 'Q'];
    const wrong = rows.filter(
      (row) =>
        (row.OBS_VALUE === '') !== missing.includes(row.OBS_STATUS ?? '') ||
        Number.isNaN(Number(row.OBS_VALUE)),
    );
    expect(wrong).toEqual([]);
    const pattern = dataset.frequency === 'M' ? /^\d{4}-(0[1-9]|1[0-2])$/ : /^\d{4}$/;
    expect(column('TIME_PERIOD').filter((period) => !pattern.test(period))).toEqual([]);
  });
});
