import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const css = readFileSync(fileURLToPath(new URL('./tokens.css', import.meta.url)), 'utf8');
const [usual = '', strong = ''] = css.split('@media (prefers-contrast: more)');

type Theme = 'light' | 'dark';

/** Relative luminance of a token, as WCAG 2.2 defines it; those that high contrast leaves alone keep their own. */
function luminance(name: string, theme: Theme, sheet: string): number {
  const read = (text: string) => new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(text);
  const [, light = '', dark = ''] = read(sheet) ?? read(usual) ?? [];
  const hex = theme === 'light' ? light : dark;
  expect(hex, name).not.toBe('');
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string, theme: Theme, sheet = usual): number {
  const [low = 0, high = 0] = [one, other].map((name) => luminance(name, theme, sheet)).sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const papers = ['paper', 'paper-sunk', 'paper-raised', 'paper-pointed', 'mark'];

describe.each<Theme>(['light', 'dark'])('in the %s theme', (theme) => {
  it('words can be read on every ground that they stand on', () => {
    for (const paper of papers) expect(contrast('ink', paper, theme), paper).toBeGreaterThanOrEqual(7);
    for (const paper of ['paper', 'paper-sunk', 'paper-raised', 'paper-pointed'])
      for (const ink of ['ink-soft', 'accent'])
        expect(contrast(ink, paper, theme), `${ink} on ${paper}`).toBeGreaterThanOrEqual(4.5);
    for (const tone of ['good', 'warning', 'danger'])
      for (const paper of ['paper', `${tone}-paper`])
        expect(contrast(tone, paper, theme), `${tone} on ${paper}`).toBeGreaterThanOrEqual(4.5);
    for (const accent of ['accent', 'accent-strong'])
      expect(contrast('on-accent', accent, theme)).toBeGreaterThanOrEqual(4.5);
  });

  it('edges of fields can be seen', () => {
    for (const paper of ['paper', 'paper-raised'])
      expect(contrast('rule-strong', paper, theme)).toBeGreaterThanOrEqual(3);
  });

  it('high contrast brings more of it', () => {
    expect(contrast('ink', 'paper', theme, strong)).toBe(21);
    for (const ink of ['ink-soft', 'accent', 'danger', 'warning', 'good'])
      expect(contrast(ink, 'paper', theme, strong), ink).toBeGreaterThanOrEqual(7);
    expect(contrast('rule', 'paper', theme, strong)).toBeGreaterThanOrEqual(4.5);
  });

  it('a scale of two ways leaves its middle by steps of lightness on both sides', () => {
    const steps = [1, 2, 3, 4, 5, 6, 7].map((number) => luminance(`div-${number}`, theme, usual));
    const outwards = [steps.slice(0, 4).reverse(), steps.slice(3)];
    for (const side of outwards) {
      const sorted = [...side].sort((a, b) => (theme === 'light' ? b - a : a - b));
      expect(side).toEqual(sorted);
    }
  });
});

it('has six sizes of type, and no other', () => {
  const sizes = [...css.matchAll(/--text-(\w+):/g)].map((match) => match[1]);
  expect(sizes.filter((name) => name !== undefined)).toEqual(['small', 'base', 'lead', 'h3', 'h2', 'h1']);
  for (const [, rem] of css.matchAll(/--(?:text-\w+--line-height|h1-line): ([\d.]+)rem/g))
    expect((Number(rem) * 16) % 4).toBe(0);
});
