import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Chart, type ChartSize } from './chart.tsx';
import type { ChartModel, LineModel } from './chart-model.ts';
import { sampleModels } from './sample-models.ts';

const models: ChartModel[] = Object.values(sampleModels);
const LONG = 'Comunidad de los ríos sonoros y de las montañas lejanas del sur '.repeat(6);

function drawn(model: ChartModel, size: ChartSize = 'wide', locale: 'es' | 'pt' | 'en' = 'es'): string {
  return renderToStaticMarkup(<Chart model={model} locale={locale} size={size} />);
}

/** The same model with another thing for each series, bar, area, group or panel. */
function changed(model: ChartModel, things: (list: readonly never[]) => readonly unknown[]): ChartModel {
  const lists = ['series', 'bars', 'areas', 'rows', 'groups', 'panels', 'flows'];
  return Object.fromEntries(
    Object.entries(model).map(([name, value]) => [
      name,
      lists.includes(name) && Array.isArray(value) ? things(value as never[]) : value,
    ]),
  ) as unknown as ChartModel;
}

/** All figures of a thing without their value. */
function emptied(thing: unknown): unknown {
  if (Array.isArray(thing)) return thing.map(emptied);
  if (typeof thing === 'number') return null;
  if (typeof thing !== 'object' || thing === null) return thing;
  return Object.fromEntries(
    Object.entries(thing).map(([name, value]) => [
      name,
      ['value', 'values', 'from', 'to', 'left', 'right', 'series'].includes(name) ? emptied(value) : value,
    ]),
  );
}

describe.each(models.map((model) => [model.kind, model] as const))('a %s chart', (_, model) => {
  it.each(['narrow', 'medium', 'wide'] as const)(
    'draws no NaN, no style and no number without end, %s',
    (size) => {
      const svg = drawn(model, size);
      expect(svg).not.toMatch(/NaN|Infinity|undefined| style=/);
      expect(svg).toContain(`aria-label="${model.title}"`);
      expect(svg.length).toBeGreaterThan(1_000);
    },
  );

  it('says that there is nothing where there is nothing, and where every figure is missing', () => {
    expect(drawn(changed(model, () => []))).toContain('No hay cifras para mostrar.');
    expect(drawn(changed(model, (list) => emptied(list) as unknown[]))).toContain(
      'No hay cifras para mostrar.',
    );
  });

  it('draws a single thing', () => {
    const svg = drawn(changed(model, (list) => list.slice(0, 1)));
    expect(svg).not.toMatch(/NaN|Infinity/);
    expect(svg).not.toContain('No hay cifras');
  });

  it('speaks the three languages', () => {
    const empty = changed(model, () => []);
    expect(drawn(empty, 'narrow', 'pt')).toContain('Não há números para mostrar.');
    expect(drawn(empty, 'narrow', 'en')).toContain('There are no figures to show.');
  });

  it('draws names with markup as text, and very long ones inside', () => {
    const named = changed(model, (list) =>
      list.map((thing) => ({ ...(thing as object), label: `<script>alert(1)</script>${LONG}` })),
    );
    const svg = drawn(named, 'narrow');
    expect(svg).not.toContain('<script');
    expect(svg).not.toMatch(/NaN|Infinity/);
  });
});

it('draws the first of 300 areas, and says so', () => {
  const many = Array.from({ length: 300 }, (_, at) => ({
    key: `A${at}`,
    label: `Área ${at}`,
    value: 300 - at,
  }));
  const ranking = drawn({ ...sampleModels.ranking, bars: many });
  const bars = ranking.match(/<rect /g)?.length ?? 0;
  expect(bars).toBeGreaterThan(20);
  expect(bars).toBeLessThan(60);
  expect(ranking).toContain(`Se muestran las primeras ${bars} de 300`);

  const periods = sampleModels.line.periods;
  const series = many.map(({ key, label, value }) => ({
    key,
    label,
    values: periods.map((_, at) => value + at),
  }));
  expect(drawn({ ...sampleModels.line, series })).toContain('Se muestran las primeras 100 de 300');
  expect(drawn({ ...sampleModels.heat, rows: series })).toMatch(/Se muestran las primeras \d+ de 300/);
  const panels = series.map((one) => ({ key: one.key, label: one.label, series: [one] }));
  expect(drawn({ ...sampleModels.multiples, panels })).toMatch(/Se muestran las primeras \d+ de 300/);
  const slopes = many.map(({ key, label, value }) => ({ key, label, from: value, to: value + 2 }));
  expect(drawn({ ...sampleModels.slope, series: slopes })).toContain('Se muestran las primeras 24 de 300');
});

it('names what a flow map cannot place', () => {
  expect(drawn(sampleModels.flow)).toContain('Fuera del mapa: Haití → Chile 187.000');
});

it('takes the smallest origins together in a Sankey', () => {
  const areas = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`O${at}`, `Origen ${at}`]));
  const flows = Object.keys(areas).map((from, at) => ({ from, to: 'CHL', value: 100 - at }));
  const svg = drawn({ ...sampleModels.sankey, areas: { ...areas, CHL: 'Chile' }, flows });
  expect(svg).toContain('Origen 0');
  expect(svg).toContain('otras (30)');
});

it('gives shapes of a page ids of their own', () => {
  const ids = (model: ChartModel, size: ChartSize) =>
    [...drawn(model, size).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  const all = [
    ...ids(sampleModels.map, 'wide'),
    ...ids(sampleModels.map, 'narrow'),
    ...ids(sampleModels.flow, 'wide'),
  ];
  expect(new Set(all).size).toBe(all.length);
});

it('draws a heat map of 40 rows and 300 months in less than 600 kB, and keeps its gaps', () => {
  const periods = Array.from(
    { length: 300 },
    (_, at) => `${2000 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
  );
  const values = periods.map((_, at) => (at === 10 ? null : Math.floor(at / 30)));
  const rows = Array.from({ length: 40 }, (_, nth) => ({ key: `S${nth}`, label: `Serie ${nth}`, values }));
  const svg = drawn({ ...sampleModels.heat, periods, rows });
  expect(svg.length).toBeLessThan(600_000);
  const first = /<g data-series="S0">(.*?)<g data-series="S1">/s.exec(svg)?.[1] ?? '';
  expect(first.match(/<rect /g)).toHaveLength(6);
});

it('holds 50 lines of 300 periods in less than 140 kB', () => {
  const periods = Array.from(
    { length: 300 },
    (_, at) => `${2000 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
  );
  const model: LineModel = {
    ...sampleModels.line,
    periods,
    series: Array.from({ length: 50 }, (_, nth) => ({
      key: `S${nth}`,
      label: `Serie ${nth}`,
      values: periods.map((_, at) => 1_000 + nth * 40 + Math.round(300 * Math.sin(at / 9 + nth))),
    })),
  };
  expect(drawn(model).length).toBeLessThan(140_000);
});
