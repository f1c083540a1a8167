import { expect, it } from 'vitest';
import { seriesFromPoints } from './chart-series.ts';

it('puts points in their periods and leaves the others missing', () => {
  const points = [
    { period: '2020', value: 3, status: 'P' },
    { period: '2018', value: 1, status: 'A', isBreak: true, note: 'nuevo censo' },
    { period: '1999', value: 9 },
  ];
  expect(seriesFromPoints('PER', 'Perú', ['2018', '2019', '2020'], points, 'PER')).toEqual({
    key: 'PER',
    label: 'Perú',
    code: 'PER',
    values: [1, null, 3],
    marks: { 0: { isBreak: true, note: 'nuevo censo' }, 2: { status: 'P' } },
  });
});
