import { expect, it } from 'vitest';
import { figure, shortFigure } from './number.ts';
import { periodLabel, periodSpan } from './period.ts';

it('says periods in the language', () => {
  expect(periodLabel('2023-01', 'es')).toBe('enero de 2023');
  expect(periodLabel('2023-01', 'pt')).toBe('janeiro de 2023');
  expect(periodLabel('2023-Q1', 'en')).toBe('Q1 2023');
  expect(periodLabel('2020', 'es')).toBe('2020');
  expect(periodSpan('1990', '2020', 'es')).toBe('1990–2020');
  expect(periodSpan('2020', '2020', 'es')).toBe('2020');
  expect(periodSpan(null, null, 'es')).toBe('');
});

it('sets thousands apart in every language', () => {
  expect([figure(4750, 'es'), figure(4750, 'pt'), figure(4750, 'en')]).toEqual(['4.750', '4.750', '4,750']);
  expect(figure(10.28, 'es', 1)).toBe('10,3');
  expect(shortFigure(1_500_000, 'es')).toMatch(/^1,5\sM$/);
});
