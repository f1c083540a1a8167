import { expect, it } from 'vitest';
import { chartModelOf } from './chart-model-of.ts';
import type { FigureSeries } from './figure.ts';
import { pointsOf, sampleFigure, seriesOf } from './figure-fixture.ts';
import type { FigureWords } from './words.ts';

const t = ((key: string) => key) as unknown as FigureWords;

function pairs(): FigureSeries[] {
  return ['ARG', 'CHL'].flatMap((area) =>
    ['M', 'F'].map((sex) => ({
      ...seriesOf(area, {}),
      key: `${area}.${sex}`,
      group: [
        { concept: 'REF_AREA', code: area, label: area },
        { concept: 'SEX', code: sex, label: sex },
      ],
      points: pointsOf({ '2015': 1, '2020': 2 }),
    })),
  );
}

it('draws a gap as a gap, with the marks of the source', () => {
  const model = chartModelOf(sampleFigure(), t, 'es');
  expect(model).toMatchObject({
    kind: 'line',
    periods: ['2015', '2020'],
    series: [
      { key: 'ARG', values: [12.5, 13], marks: { 0: { status: 'E', isBreak: true } } },
      { key: 'CHL', values: [10, null] },
    ],
  });
});

it('gives a line the same key in every panel', () => {
  const model = chartModelOf({ ...sampleFigure(), chart: 'multiples', series: pairs() }, t, 'es');
  expect(
    model?.kind === 'multiples' && model.panels.map(({ key, series }) => [key, series.map((one) => one.key)]),
  ).toEqual([
    ['ARG', ['F', 'M']],
    ['CHL', ['F', 'M']],
  ]);
});

it('leads flows from the counterpart to the area, without what stays where it is', () => {
  const group = (to: string, from: string) => [
    { concept: 'REF_AREA', code: to, label: to },
    { concept: 'COUNTERPART_AREA', code: from, label: from },
  ];
  const series = [
    { ...seriesOf('CHL', { '2015': 5 }), key: 'CHL.ARG', group: group('CHL', 'ARG') },
    { ...seriesOf('CHL', { '2015': 9 }), key: 'CHL.CHL', group: group('CHL', 'CHL') },
  ];
  expect(chartModelOf({ ...sampleFigure(), chart: 'flow', series }, t, 'es')).toMatchObject({
    flows: [{ from: 'ARG', to: 'CHL', value: 5 }],
  });
});

it('is none for the table, and where there is no figure', () => {
  expect(chartModelOf({ ...sampleFigure(), chart: 'table' }, t, 'es')).toBeNull();
  expect(
    chartModelOf({ ...sampleFigure(), series: [seriesOf('ARG', { '2015': null })] }, t, 'es'),
  ).toBeNull();
});
