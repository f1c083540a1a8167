import { type CodeEntry, type CodeList, codeListOf } from '../structure/code-list.ts';
import { parsePeriod } from '../structure/period.ts';
import type { sum } from './sum.ts';
import {
  isRefusal,
  type Measure,
  type SumRequest,
  type SumSeries,
  type SumStructure,
} from './sum-request.ts';

/** A code list from "code", "code<total" (part of) and "code^parent". */
export function list(name: string, ...codes: string[]): CodeList {
  const entries = codes.map((text, id): CodeEntry => {
    const [, code, partOf, parent] = /^([^<^]+)(?:<([^^]+))?(?:\^(.+))?$/.exec(text) as RegExpExecArray;
    return { id, code: code as string, label: {}, partOf: partOf ?? null, parent: parent ?? null };
  });
  return codeListOf(name, entries);
}

export const AREA = list(
  'CL_AREA',
  '_T',
  'SOUTH',
  'COL<_T^SOUTH',
  'ECU<_T^SOUTH',
  'PER<_T^SOUTH',
  'VEN<_T',
  'HTI<_T',
  '_U<_T',
  '_O<_T',
);
const SEX = list('CL_SEX', '_T', 'F<_T', 'M<_T');
export const AGE = list('CL_AGE', '_T', 'Y0T14<_T', 'Y_GE15<_T', 'Y0T4<Y0T14', 'Y5T14<Y0T14', 'Y12T17');
export const CAUSE = list('CL_CAUSE', '_T', 'CONFLICT<_T', 'DISASTER<_T');

/** Area, nationality (which may be left out) and sex. */
export const FLOWS: SumStructure = {
  dimensions: [
    { concept: 'REF_AREA', list: AREA, sparse: false },
    { concept: 'COUNTERPART_AREA', list: AREA, sparse: true },
    { concept: 'SEX', list: SEX, sparse: false },
  ],
  partial: new Set(),
  expectedAreas: ['COL', 'ECU', 'PER'],
};

export const AREAS_ONLY: SumStructure = {
  dimensions: [{ concept: 'REF_AREA', list: AREA, sparse: false }],
  partial: new Set(),
  expectedAreas: ['COL', 'ECU', 'PER'],
};

/** A series from "COL.VEN.F" and {period: value}. */
export function series(
  key: string,
  observations: Record<string, number | null>,
  more: Partial<SumSeries> = {},
): SumSeries {
  const periods = Object.keys(observations).map((text) => {
    const period = parsePeriod(text);
    if ('error' in period) throw new Error(text);
    return period;
  });
  return {
    frequency: periods[0]?.frequency ?? 'A',
    codes: key.split('.'),
    periods: periods.map(({ ordinal }) => ordinal),
    values: Object.values(observations),
    unit: 'PS',
    unitMult: 0,
    unitOfCount: 'PERSON',
    countedBy: ['CITIZENSHIP'],
    ...more,
  };
}

export function request(measure: Measure, by: string[], more: Partial<SumRequest> = {}): SumRequest {
  return {
    measure,
    by,
    filter: new Map(),
    groups: new Set(['REF_AREA', 'COUNTERPART_AREA']),
    frequency: null,
    from: null,
    to: null,
    ...more,
  };
}

export function filter(codes: Record<string, string[]>): Pick<SumRequest, 'filter'> {
  return { filter: new Map(Object.entries(codes)) };
}

export function period(text: string) {
  const found = parsePeriod(text);
  if ('error' in found) throw new Error(text);
  return found;
}

/** Rows as "codes period: value (observations; sub-periods; areas[; published])". */
export function table(answer: ReturnType<typeof sum>): string[] {
  if (isRefusal(answer)) return [JSON.stringify(answer)];
  return answer.rows.map((row) =>
    [
      ...row.group.map(({ code }) => code),
      `${row.period}:`,
      row.value,
      `(${row.observations}; ${row.subPeriodsPresent}/${row.subPeriodsExpected}; ` +
        `${row.areasCovered}/${row.areasExpected}${row.usedPublishedTotal ? '; published' : ''})`,
    ].join(' '),
  );
}

export const quarters = (...values: (number | null)[]): Record<string, number | null> =>
  Object.fromEntries(values.map((value, i) => [`2023-Q${i + 1}`, value]));
