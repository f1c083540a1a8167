import { expect, it } from 'vitest';
import { tickPeriods, timeScale } from './time-scale.ts';

it('leaves the room of what is missing', () => {
  const months = timeScale(['2023-01', '2023-02', '2023-05']);
  expect(months.ordinalOf('2023-05') - months.ordinalOf('2023-01')).toBe(4);
  expect(months.step).toBe(1);
  expect(timeScale(['1990', '1995', '2000', '2020']).step).toBe(5);
  expect(timeScale(['2020'])).toMatchObject({ first: 2020, last: 2020, step: 1 });
});

it('writes round years under an axis', () => {
  const years = Array.from({ length: 65 }, (_, index) => String(1960 + index));
  expect(tickPeriods(years, 8)).toEqual(['1960', '1970', '1980', '1990', '2000', '2010', '2020']);
  expect(tickPeriods(['1990', '1995', '2000'], 8)).toEqual(['1990', '1995', '2000']);
  const months = Array.from({ length: 30 }, (_, index) => {
    const month = String((index % 12) + 1).padStart(2, '0');
    return `${2023 + Math.floor(index / 12)}-${month}`;
  });
  expect(tickPeriods(months, 8)).toEqual(['2023-01', '2024-01', '2025-01']);
});
