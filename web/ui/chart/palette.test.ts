import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import memberByM49 from './areas-by-m49.json';
import { BELOW, chartColours, TOKENS } from './chart-colours.ts';
import { assignCategories, categoryColour } from './palette.ts';

const css = readFileSync(fileURLToPath(new URL('../tokens.css', import.meta.url)), 'utf8');

type Theme = 'light' | 'dark';
type Rgb = [number, number, number];

/** Simulation of the three colour blindnesses in linear RGB: Machado, Oliveira, Fernandes 2009, severity 1. */
const VISION: Record<string, Rgb[]> = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** A token's colours in the light and the dark theme. */
function pair(name: string): string[] {
  return new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css)?.slice(1) ?? [];
}

/** A token's colour as linear RGB. */
function token(name: string, theme: Theme): Rgb {
  return linear(pair(name)[theme === 'light' ? 0 : 1] ?? '');
}

function linear(hex: string): Rgb {
  return [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as Rgb;
}

function luminance([r, g, b]: Rgb): number {
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast as WCAG 2.2 defines it. */
function contrast(one: Rgb, other: Rgb): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** Distance in OKLab, times 100. */
function distance(one: Rgb, other: Rgb): number {
  const [a, b] = [oklab(one), oklab(other)];
  return 100 * Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

function oklab([r, g, b]: Rgb): Rgb {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function seen(colour: Rgb, matrix: Rgb[]): Rgb {
  return matrix.map((row) =>
    Math.max(0, row[0] * colour[0] + row[1] * colour[1] + row[2] * colour[2]),
  ) as Rgb;
}

describe.each<Theme>(['light', 'dark'])('colours of data in the %s theme', (theme) => {
  const categories = [1, 2, 3, 4, 5, 6, 7].map((number) => token(`data-${number}`, theme));

  it.each(Object.entries(VISION))('tell seven categories apart with %s vision', (_, matrix) => {
    const colours = categories.map((colour) => seen(colour, matrix));
    const pairs = colours.flatMap((one, index) =>
      colours.slice(index + 1).map((other) => distance(one, other)),
    );
    expect(Math.min(...pairs)).toBeGreaterThan(10);
  });

  it('stand out from the paper, categories and the grey rest', () => {
    for (const colour of [...categories, token('data-other', theme)])
      expect(contrast(colour, token('paper', theme))).toBeGreaterThanOrEqual(3);
  });

  it('keep the order of a sequence in grey print', () => {
    const steps = [1, 2, 3, 4, 5].map((number) => luminance(token(`seq-${number}`, theme)));
    const sorted = [...steps].sort((a, b) => (theme === 'light' ? b - a : a - b));
    expect(steps).toEqual(sorted);
  });

  it('keep the order below zero in grey print, apart from the shades above it with any vision', () => {
    const { below, sequence } = chartColours(theme);
    const steps = below.map((colour) => luminance(linear(colour)));
    expect(steps).toEqual([...steps].sort((a, b) => (theme === 'light' ? b - a : a - b)));
    const [strongest = ''] = below.slice(-1);
    for (const matrix of Object.values(VISION))
      for (const shade of sequence)
        expect(distance(seen(linear(strongest), matrix), seen(linear(shade), matrix))).toBeGreaterThan(10);
  });

  it('let words be read', () => {
    for (const ink of ['ink', 'ink-soft', 'accent', 'accent-strong'])
      for (const paper of ['paper', 'paper-sunk'])
        expect(contrast(token(ink, theme), token(paper, theme)), `${ink} on ${paper}`).toBeGreaterThanOrEqual(
          4.5,
        );
  });
});

it('gives seven colours, then grey', () => {
  expect([0, 6, 7, 40].map(categoryColour)).toEqual([
    'var(--data-1)',
    'var(--data-7)',
    'var(--data-other)',
    'var(--data-other)',
  ]);
});

it('draws files in the colours of the pages', () => {
  for (const [name, colours] of Object.entries(TOKENS))
    expect([name, pair(name)]).toEqual([name, [...colours]]);
  expect(chartColours('page').data).toEqual([1, 2, 3, 4, 5, 6, 7].map((number) => `var(--data-${number})`));
  expect(chartColours('dark').below).toEqual(BELOW.map(([, dark]) => dark));
});

describe('the colour of a state', () => {
  const given = (...codes: string[]) =>
    Object.fromEntries(assignCategories(codes.map((code) => ({ key: code, code }))));

  it('is its own in whatever company the seven largest are shown', () => {
    const alone = ['VEN', 'COL', 'PER', 'CHL', 'ECU', 'ARG', 'BRA'].map((code) => given(code)[code]);
    expect(new Set(alone).size).toBe(7);
    expect(Object.values(given('BOL', 'SUR', 'VEN', 'COL', 'PER', 'CHL', 'ARG'))).toHaveLength(7);
    expect(given('BOL', 'SUR', 'VEN', 'COL', 'PER', 'CHL', 'ARG')).toMatchObject(
      given('PER', 'ARG', 'VEN', 'COL'),
    );
  });

  it('is unlike that of any other in the same chart', () => {
    const states = Object.values(memberByM49);
    for (let from = 0; from < states.length; from += 1) {
      const seven = [...states, ...states].slice(from, from + 7);
      expect(new Set(Object.values(given(...seven))).size).toBe(7);
    }
  });

  it('is grey from the eighth on', () => {
    const twelve = given(...Object.values(memberByM49));
    expect(Object.values(twelve).filter((category) => category === null)).toHaveLength(5);
  });
});
