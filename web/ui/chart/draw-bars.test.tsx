import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Chart } from './chart.tsx';
import type { BarModel, RankingModel } from './chart-model.ts';

const UNIT = { label: 'personas' };

function drawn(model: BarModel | RankingModel): string {
  return renderToStaticMarkup(<Chart model={model} locale="es" size="wide" />);
}

function bars(svg: string): { x: number; width: number }[] {
  return [...svg.matchAll(/<rect x="([\d.-]+)" y="[\d.-]+" width="([\d.]+)"[^>]*><title>/g)].map(
    ([, x, width]) => ({
      x: Number(x),
      width: Number(width),
    }),
  );
}

function zero(svg: string): number {
  return Number(/<path d="M([\d.]+) [^"]*"[^>]*data-baseline="zero"/.exec(svg)?.[1]);
}

const bar: BarModel = {
  kind: 'bar',
  title: 'Saldo',
  unit: UNIT,
  bars: [
    { key: 'a', label: 'A', value: 200 },
    { key: 'b', label: 'B', value: 100 },
    { key: 'c', label: 'C', value: -50 },
    { key: 'd', label: 'D', value: 0 },
    { key: 'e', label: 'E', value: null },
  ],
};

it('begins all bars at zero, to the right what is above it and to the left what is below', () => {
  const svg = drawn(bar);
  const [a, b, c, d] = bars(svg);
  expect(a?.x).toBe(zero(svg));
  expect(b?.x).toBe(zero(svg));
  expect((a?.width ?? 0) / (b?.width ?? 1)).toBeCloseTo(2, 1);
  expect((c?.x ?? 0) + (c?.width ?? 0)).toBeCloseTo(zero(svg), 0);
  expect(d?.width).toBe(0);
});

it('draws no bar for what is unknown, and says that it is', () => {
  const svg = drawn(bar);
  expect(bars(svg)).toHaveLength(4);
  expect(svg).toContain('sin dato');
});

it('begins at zero where all figures are large and alike', () => {
  const svg = drawn({
    ...bar,
    bars: [980, 990, 1000].map((value) => ({ key: `${value}`, label: `${value}`, value })),
  });
  const [first, , last] = bars(svg);
  expect((first?.width ?? 0) / (last?.width ?? 1)).toBeCloseTo(0.98, 2);
});

it('hatches what is provisional', () => {
  const svg = drawn({ ...bar, bars: [{ key: 'a', label: 'A', value: 5, mark: { status: 'P' } }] });
  expect(svg).toMatch(/<pattern id="c\w+-soft-0"/);
  expect(svg).toMatch(/<rect[^>]*fill="url\(#c\w+-soft-0\)"[^>]*stroke="var\(--data-1\)"/);
});

it('ranks from the highest, gives equal figures one place and the unknown none', () => {
  const svg = drawn({
    kind: 'ranking',
    title: 'Lugares',
    unit: UNIT,
    beforeLabel: '2015',
    bars: [
      { key: 'a', label: 'Uno', value: 10, before: 90 },
      { key: 'b', label: 'Dos', value: null },
      { key: 'c', label: 'Tres', value: 30, before: 20 },
      { key: 'd', label: 'Cuatro', value: 10, before: 50 },
    ],
  });
  const names = [...svg.matchAll(/>((?:\d+\. )?(?:Uno|Dos|Tres|Cuatro))</g)].map(([, name]) => name);
  expect(names).toEqual(['1. Tres', '2. Uno', '2. Cuatro', 'Dos']);
  expect(svg).toContain('↑2');
  expect(svg).toContain('subió 2 desde 2015');
  expect(svg).toContain('bajó 1 desde 2015');
});
