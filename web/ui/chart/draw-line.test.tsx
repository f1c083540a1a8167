import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Chart } from './chart.tsx';
import type { LineModel } from './chart-model.ts';

const YEARS = ['2015', '2016', '2017', '2018', '2019', '2020'];

function drawn(model: Partial<LineModel>): string {
  const whole: LineModel = {
    kind: 'line',
    title: 'Prueba',
    unit: { label: 'personas' },
    periods: YEARS,
    series: [],
    ...model,
  };
  return renderToStaticMarkup(<Chart model={whole} locale="es" size="wide" />);
}

/** The lines of a series: how many steps each has, and its dashes. */
function lines(svg: string, key = 'PER') {
  const group = new RegExp(`<g data-series="${key}">(.*?)</g>(?=<g|$|<)`, 's').exec(svg)?.[1] ?? '';
  return [...group.matchAll(/<path d="(M[^"]*)"([^>]*)>/g)]
    .filter(([, , rest]) => rest?.includes('stroke-linejoin'))
    .map(([, path = '', rest = '']) => ({
      steps: path.split('l').length - 1,
      dashes: /stroke-dasharray="([^"]*)"/.exec(rest)?.[1] ?? null,
    }));
}

it('leaves a gap where a figure is missing, and never draws a zero for it', () => {
  const svg = drawn({ series: [{ key: 'PER', label: 'Perú', values: [10, 20, null, 30, 40, 50] }] });
  expect(lines(svg)).toEqual([
    { steps: 1, dashes: null },
    { steps: 2, dashes: null },
  ]);
  expect(svg.match(/<circle/g)).toHaveLength(5);
});

it('leaves a gap where a whole period is not listed', () => {
  const values = [10, 20, 30, 40];
  const svg = drawn({
    periods: ['2015', '2016', '2019', '2020'],
    series: [{ key: 'PER', label: 'Perú', values }],
  });
  expect(lines(svg).map(({ steps }) => steps)).toEqual([1, 1]);
});

it('takes a number that is none for missing', () => {
  const svg = drawn({
    series: [{ key: 'PER', label: 'Perú', values: [10, Number.NaN, 30, Number.POSITIVE_INFINITY, 5, 6] }],
  });
  expect(svg).not.toMatch(/NaN|Infinity/);
  expect(svg.match(/<circle/g)).toHaveLength(4);
});

it('draws what is provisional dashed, what is foreseen dotted, each with its dot hollow and its key', () => {
  const svg = drawn({
    series: [
      {
        key: 'PER',
        label: 'Perú',
        values: [1, 2, 3, 4, 5, 6],
        marks: { 3: { status: 'P' }, 4: { status: 'F' }, 5: { status: 'F' } },
      },
    ],
  });
  expect(lines(svg)).toEqual([
    { steps: 2, dashes: null },
    { steps: 1, dashes: '5 5' },
    { steps: 2, dashes: '0.5 5' },
  ]);
  expect(svg.match(/<circle[^>]*fill="var\(--paper\)"/g)).toHaveLength(3);
  expect(svg).toContain('Cifra estimada, provisional, imputada o poco fiable');
  expect(svg).toContain('Proyección');
  expect(svg).toContain('2018: 4 (provisional)');
});

it('marks a break and says why beneath', () => {
  const svg = drawn({
    series: [
      {
        key: 'PER',
        label: 'Perú',
        values: [1, 2, 3, 4, 5, 6],
        marks: { 2: { isBreak: true, note: 'nuevo censo' } },
      },
    ],
  });
  expect(svg.match(/data-mark="break"/g)).toHaveLength(1);
  expect(svg).toContain('1. Perú, 2017: nuevo censo');
});

it('begins at zero, but where the model says near the data', () => {
  const series = [{ key: 'PER', label: 'Perú', values: [100, 104, 103, 106, 108, 110] }];
  expect(drawn({ series })).toContain('data-tick="0"');
  expect(drawn({ series, floor: 'data' })).not.toContain('data-tick="0"');
});

it('draws below zero what is below zero', () => {
  const svg = drawn({ series: [{ key: 'PER', label: 'Perú', values: [-50, 20, 10, -80, 5, 0] }] });
  const ticks = [...svg.matchAll(/data-tick="([^"]+)"/g)].map(([, tick]) => Number(tick));
  expect(Math.min(...ticks)).toBeLessThanOrEqual(-80);
  expect(ticks).toContain(0);
});

it('colours seven lines and leaves the rest grey, and says how many', () => {
  const series = Array.from({ length: 12 }, (_, nth) => ({
    key: `S${nth}`,
    label: `Serie ${nth}`,
    values: YEARS.map((_, at) => nth + at),
  }));
  const svg = drawn({ series });
  const colours = new Set([...svg.matchAll(/stroke="(var\(--data-[^"]+)"/g)].map(([, colour]) => colour));
  expect(colours).toEqual(new Set([1, 2, 3, 4, 5, 6, 7, 'other'].map((name) => `var(--data-${name})`)));
  expect(svg).toContain('otras (5)');
});

it('writes names at the ends of lines, or in a key where they are long', () => {
  const named = (label: string) => drawn({ series: [{ key: 'PER', label, values: [1, 2, 3, 4, 5, 6] }] });
  expect(named('Perú').match(/data-label="PER"/g)).toHaveLength(1);
  const long = named('Personas nacidas en el extranjero con permiso de residencia');
  expect(long).toContain('Personas nacidas en el extranjero con permiso de residencia</text>');
});

it('draws the interval of a forecast as a band', () => {
  const band = YEARS.map((_, at): [number, number] | null => (at < 3 ? null : [at, at + 4]));
  expect(drawn({ series: [{ key: 'PER', label: 'Perú', values: [1, 2, 3, 4, 5, 6], band }] })).toContain(
    'data-mark="band"',
  );
});
