import { expect, it } from 'vitest';
import { type ChartFacts, chartChosen, chartsOffered } from './choose-chart.ts';

const facts: ChartFacts = {
  measure: 'STOCK',
  by: 'REF_AREA',
  concepts: ['REF_AREA', 'COUNTERPART_AREA', 'SEX'],
  series: 12,
  periods: 7,
  onMap: 12,
  differences: false,
  byNationality: false,
};

it('chooses by measure, periods and what makes the lines', () => {
  expect(chartChosen(facts)).toBe('line');
  expect(chartChosen({ ...facts, periods: 2 })).toBe('slope');
  expect(chartChosen({ ...facts, periods: 1 })).toBe('ranking');
  expect(chartChosen({ ...facts, measure: 'RATE' })).toBe('map');
  expect(chartChosen({ ...facts, measure: 'RATE', series: 1, onMap: 1 })).toBe('line');
  expect(chartChosen({ ...facts, by: 'COUNTERPART_AREA', series: 80 })).toBe('ranking');
  expect(chartChosen({ ...facts, series: 1, differences: true })).toBe('bar');
  expect(chartChosen({ ...facts, measure: 'FLOW', periods: 40 })).toBe('line');
});

it('offers what makes sense only', () => {
  expect(chartsOffered(facts)).toEqual([
    'line',
    'slope',
    'ranking',
    'map',
    'flow',
    'sankey',
    'heat',
    'multiples',
    'table',
  ]);
  expect(chartsOffered({ ...facts, byNationality: true })).not.toContain('flow');
  expect(chartsOffered({ ...facts, concepts: ['REF_AREA', 'SEX', 'AGE'] })).toContain('pyramid');
  expect(chartsOffered({ ...facts, by: 'SEX' })).not.toContain('map');
  expect(chartsOffered({ ...facts, concepts: ['REF_AREA'], periods: 1, series: 1, onMap: 1 })).toEqual([
    'ranking',
    'table',
  ]);
});
