import { expect, it } from 'vitest';
import { ageChain, bandOf } from './age-bands.ts';
import type { FigureSeries } from './figure.ts';
import { pointsOf } from './figure-fixture.ts';
import { pyramidGroups } from './pyramid-groups.ts';

it('reads ages', () => {
  expect(bandOf('Y5')).toEqual({ code: 'Y5', low: 5, high: 5 });
  expect(bandOf('Y0T4')).toEqual({ code: 'Y0T4', low: 0, high: 4 });
  expect(bandOf('Y_GE65')).toEqual({ code: 'Y_GE65', low: 65, high: Number.POSITIVE_INFINITY });
  expect(bandOf('_T')).toBeNull();
});

it('chooses groups that cover most years and overlap nowhere', () => {
  const published = [
    'Y0T1',
    'Y0T4',
    'Y0T14',
    'Y0T17',
    'Y0T24',
    'Y5T11',
    'Y5T14',
    'Y12T14',
    'Y12T16',
    'Y15T17',
    'Y15T24',
    'Y25T64',
    'Y_GE65',
    '_T',
  ];
  expect(ageChain(published)).toEqual(['Y0T4', 'Y5T11', 'Y12T14', 'Y15T24', 'Y25T64', 'Y_GE65']);
  expect(ageChain(['_T'])).toEqual([]);
});

it('draws single years in fives, unknown where one of them is', () => {
  const series = Array.from({ length: 30 }, (_, age) => age).flatMap((age) =>
    ['M', 'F'].map((sex): FigureSeries => {
      const group = [
        { concept: 'AGE', code: `Y${age}`, label: `${age}` },
        { concept: 'SEX', code: sex, label: sex },
      ];
      const value = sex === 'F' && age === 7 ? null : 1;
      return {
        key: `Y${age}.${sex}`,
        code: `Y${age}`,
        label: '',
        group,
        points: pointsOf({ '2020': value }),
      };
    }),
  );
  const groups = pyramidGroups({ series, period: '2020' });
  expect(groups.map(({ key }) => key)).toEqual(['Y0T4', 'Y5T9', 'Y10T14', 'Y15T19', 'Y20T24', 'Y25T29']);
  expect(groups[1]?.men?.value).toBe(5);
  expect(groups[1]?.women?.value).toBeNull();
});
