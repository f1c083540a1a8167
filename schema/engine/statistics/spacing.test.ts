import { describe, expect, it } from 'vitest';
import { expectedPeriods, usualStep } from './spacing.ts';

const range = (first: number, last: number, step = 1): number[] =>
  Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => first + index * step);

describe('the usual step', () => {
  it.each([
    ['five-yearly stocks', [1990, 1995, 2000, 2005, 2010, 2015, 2020], 5],
    ['five-yearly, the last edition early', [1990, 1995, 2000, 2005, 2010, 2015, 2020, 2024], 5],
    ['every year', range(2000, 2020), 1],
    ['every year but two', [2000, 2001, 2002, 2005, 2006, 2008, 2009], 1],
    ['months with many gaps, all multiples of one', [1, 2, 4, 6, 9, 11, 12], 1],
    ['censuses of ten years, then five', [1990, 2000, 2005], 5],
    ['no rhythm', [1, 5, 11, 18], 1],
    ['two that follow one another', [2019, 2020], 1],
    ['two apart', [2015, 2020], null],
    ['one', [2017], null],
    ['none', [], null],
  ])('of %s', (_name, observed, step) => {
    expect(usualStep(observed)).toBe(step);
  });
});

describe('the expected periods', () => {
  it.each([
    ['five-yearly with a hole', [1990, 1995, 2005, 2010], [1990, 1995, 2000, 2005, 2010]],
    [
      'an edition that comes early leaves nothing out',
      [2005, 2010, 2015, 2020, 2024],
      [2005, 2010, 2015, 2020, 2024],
    ],
    ['years with a hole', [2000, 2001, 2004, 2005], [2000, 2001, 2002, 2003, 2004, 2005]],
    ['too few to tell', [2015, 2020], [2015, 2020]],
    ['one', [2017], [2017]],
    ['none', [], []],
  ])('of %s', (_name, observed, expected) => {
    expect(expectedPeriods(observed)).toEqual(expected);
  });
});
