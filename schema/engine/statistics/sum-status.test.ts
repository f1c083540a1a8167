import { expect, test } from 'vitest';
import { rollUp } from './roll-up.ts';
import { sum } from './sum.ts';
import { AREAS_ONLY, FLOWS, quarters, request, series } from './sum-fixture.ts';
import { isRefusal, type SumRow } from './sum-request.ts';

const ofArea = (area: string, statuses?: string) => series(area, quarters(1, 2, 3, 4), { statuses });

function rowsOf(answer: ReturnType<typeof sum>): SumRow[] {
  if (isRefusal(answer)) throw new Error(answer.refused);
  return answer.rows;
}

const statuses = (answer: ReturnType<typeof sum>) => rowsOf(answer).map(({ status }) => status);

test('a sum is as soft as its softest figure, over areas and over time', () => {
  const data = [ofArea('COL', 'AAPA'), ofArea('ECU', 'AEPA'), ofArea('PER')];
  expect(statuses(sum(data, AREAS_ONLY, request('FLOW', ['TIME_PERIOD'])))).toEqual(['A', 'E', 'P', 'A']);
  expect(statuses(sum(data, AREAS_ONLY, request('FLOW', ['YEAR'])))).toEqual(['E']);
  expect(statuses(sum(data, AREAS_ONLY, request('FLOW', ['REF_AREA', 'YEAR'])))).toEqual(['P', 'E', 'A']);
});

test.each([
  ['forecast before low reliability', 'UF', 'F'],
  ['low reliability before experimental', 'GU', 'U'],
  ['experimental before estimated', 'EG', 'G'],
  ['estimated before imputed', 'IE', 'E'],
  ['imputed before unvalidated', 'VI', 'I'],
  ['unvalidated before provisional', 'PV', 'V'],
  ['a definition that differs makes nothing soft', 'DB', 'A'],
])('%s', (_name, two, expected) => {
  const data = ['COL', 'ECU', 'PER'].map((area, index) => ofArea(area, `${two[index] ?? 'A'}AAA`));
  expect(statuses(sum(data, AREAS_ONLY, request('FLOW', ['TIME_PERIOD'])))[0]).toBe(expected);
});

test('where there is no sum there is no status', () => {
  const data = [ofArea('COL', 'PPPP'), series('ECU', quarters(1, null, 3, 4)), ofArea('PER')];
  expect(statuses(sum(data, AREAS_ONLY, request('FLOW', ['TIME_PERIOD'])))).toEqual(['P', null, 'P', 'P']);
});

test('a published total has its own status, whatever its parts have', () => {
  const data = [
    series('COL.VEN._T', quarters(3, 3), { statuses: 'AP' }),
    series('COL.VEN.F', quarters(1, 1), { statuses: 'EE' }),
    series('COL.VEN.M', quarters(2, 2), { statuses: 'AA' }),
  ];
  expect(statuses(sum(data, FLOWS, request('FLOW', ['REF_AREA', 'TIME_PERIOD'])))).toEqual(['A', 'P']);
});

test('series that were summed before keep it', () => {
  const data = [
    series('COL.VEN.F', quarters(1, 1, 1), { statuses: 'AEA' }),
    series('COL.VEN.M', quarters(2, 2, 2), { statuses: 'PPA' }),
    series('ECU.VEN.F', quarters(1, 1, 1)),
    series('ECU.VEN.M', quarters(1, 1, 1)),
  ];
  const rolled = rollUp(data, FLOWS, 'FLOW', ['REF_AREA']);
  if (isRefusal(rolled)) throw new Error(rolled.refused);
  expect(rolled.map(({ codes, statuses: letters }) => [codes[0], letters])).toEqual([
    ['COL', 'PEA'],
    ['ECU', null],
  ]);
  const { dimensions, ...rest } = FLOWS;
  const again = sum(
    rolled,
    { ...rest, dimensions: dimensions.slice(0, 1) },
    request('FLOW', ['TIME_PERIOD']),
  );
  expect(statuses(again)).toEqual(statuses(sum(data, FLOWS, request('FLOW', ['TIME_PERIOD']))));
});
