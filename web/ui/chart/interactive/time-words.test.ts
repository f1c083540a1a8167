import { expect, it } from 'vitest';
import { figureWords, rowsAt } from './time-words.ts';

const data = {
  locale: 'es' as const,
  unit: { label: 'personas' },
  words: {
    role: '',
    keys: '',
    hold: '',
    unknown: 'sin dato',
    andMore: '',
    status: { P: 'provisional' },
    isBreak: 'quiebre de la serie',
  },
  series: [
    { key: 'a', label: 'A', plot: 0, values: [1000, null], category: 0 },
    {
      key: 'b',
      label: 'B',
      plot: 0,
      values: [58_000, 2],
      category: 1,
      marks: { 0: { status: 'P', isBreak: true, note: 'nuevo registro' } },
    },
  ],
};

it('lists the series of a period from the highest, the unknown last', () => {
  expect(rowsAt(data, 0).map(({ key }) => key)).toEqual(['b', 'a']);
  expect(rowsAt(data, 1).map(({ key, value }) => [key, value])).toEqual([
    ['b', 2],
    ['a', null],
  ]);
});

it('says a figure with its status, and that one is unknown', () => {
  expect(figureWords(data, 'b', 0)).toBe('58.000 (provisional, quiebre de la serie, nuevo registro)');
  expect(figureWords(data, 'a', 1)).toBe('sin dato');
});
