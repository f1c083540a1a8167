import { expect, it } from 'vitest';
import { chosenFlows, flowData, flowsAt, largestFlow, pairsAt } from './flow-data.ts';

const place = (code: string) => ({ code, label: code, centre: [0, 0] as [number, number] });
const row = (from: string, to: string, period: string, value: number | null) => ({
  period,
  value,
  group: [
    { concept: 'COUNTERPART_AREA', code: from },
    { concept: 'REF_AREA', code: to },
  ],
});
const data = flowData(
  [
    row('VEN', 'PER', '2015', 4129),
    row('VEN', 'PER', '2020', 941889),
    row('PER', 'VEN', '2020', 44319),
    row('PER', 'CHL', '2020', 240273),
    row('PER', 'CHL', '2015', null),
    row('USA', 'PER', '2020', 41292),
    row('PER', 'PER', '2020', 1),
  ],
  [place('PER'), place('VEN'), place('CHL')],
);

it('keeps the countries of the region, each pair once, a gap as a gap', () => {
  expect(data.periods).toEqual(['2015', '2020']);
  expect(data.flows).toEqual([
    [1, 0, [4129, 941889]],
    [0, 1, [null, 44319]],
    [0, 2, [null, 240273]],
  ]);
  expect(largestFlow(data)).toBe(941889);
  expect(pairsAt(data, '2020')).toEqual({ known: 3, all: 6 });
  expect(pairsAt(data, '2015')).toEqual({ known: 1, all: 6 });
});

it('gives the flows of a period and of a country, largest first', () => {
  const said = (period: string, country: string | null) =>
    flowsAt(data, period, country).map(({ from, to, value }) => `${from.code}-${to.code} ${value}`);
  expect(said('2020', null)).toEqual(['VEN-PER 941889', 'PER-CHL 240273', 'PER-VEN 44319']);
  expect(said('2020', 'CHL')).toEqual(['PER-CHL 240273']);
  expect(said('2015', null)).toEqual(['VEN-PER 4129']);
  expect(said('1800', null)).toEqual([]);
});

it('mends what an address asks for', () => {
  expect(chosenFlows(data, 'per', '2015')).toEqual({ country: 'PER', period: '2015' });
  expect(chosenFlows(data, 'XYZ', '1066')).toEqual({ country: null, period: '2020' });
  expect(chosenFlows(data, undefined, undefined)).toEqual({ country: null, period: '2020' });
});
