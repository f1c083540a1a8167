/** Every colour that a chart draws with. */
export interface ChartColours {
  paper: string;
  ink: string;
  inkSoft: string;
  rule: string;
  ruleStrong: string;
  accent: string;
  /** Seven categories, then `other` for the rest. */
  data: readonly string[];
  other: string;
  /** From little to much. */
  sequence: readonly string[];
  /** The same below zero: from a little below to far below. */
  below: readonly string[];
  land: string;
  sea: string;
  border: string;
}

/** On a page the colours follow the reader's theme; in a file they are those of the light or the dark one. */
export type ChartTheme = 'page' | 'light' | 'dark';

/** The tokens of ui/tokens.css that charts use, in both themes: files know no CSS. A test keeps them the same. */
export const TOKENS = {
  paper: ['#fbf9f4', '#14181b'],
  ink: ['#1c2226', '#ece8df'],
  'ink-soft': ['#535c62', '#aab1b4'],
  rule: ['#d8d2c4', '#343b40'],
  'rule-strong': ['#8a8b85', '#6e777c'],
  accent: ['#0b5566', '#7cc6d6'],
  'data-1': ['#044b6e', '#8fdff9'],
  'data-2': ['#e16e13', '#f96b2c'],
  'data-3': ['#719785', '#7aada7'],
  'data-4': ['#b66cdd', '#5768e1'],
  'data-5': ['#6e3800', '#edc972'],
  'data-6': ['#377389', '#805a85'],
  'data-7': ['#a35436', '#b0401a'],
  'data-other': ['#84898b', '#868d90'],
  'seq-1': ['#dde8ea', '#21343c'],
  'seq-2': ['#aecad2', '#2f5868'],
  'seq-3': ['#74a3b3', '#44849b'],
  'seq-4': ['#397b91', '#69b0c7'],
  'seq-5': ['#044b6e', '#a3e5fb'],
  'map-land': ['#e9e4d8', '#262c30'],
  'map-sea': ['#f4f4ef', '#171c1f'],
  'map-border': ['#ffffff', '#0f1214'],
} as const;

/** Shades below zero, which only charts need: light, dark. */
export const BELOW = [
  ['#f6dcc3', '#3a2a1e'],
  ['#eba566', '#8a4a1f'],
  ['#b9540a', '#f08a4a'],
] as const;

type Token = keyof typeof TOKENS;

/** The colours of a theme. */
export function chartColours(theme: ChartTheme): ChartColours {
  const pick = ([light, dark]: readonly [string, string]) =>
    theme === 'page' ? `light-dark(${light}, ${dark})` : theme === 'light' ? light : dark;
  const of = (token: Token) => (theme === 'page' ? `var(--${token})` : pick(TOKENS[token]));
  return {
    paper: of('paper'),
    ink: of('ink'),
    inkSoft: of('ink-soft'),
    rule: of('rule'),
    ruleStrong: of('rule-strong'),
    accent: of('accent'),
    data: [of('data-1'), of('data-2'), of('data-3'), of('data-4'), of('data-5'), of('data-6'), of('data-7')],
    other: of('data-other'),
    sequence: [of('seq-1'), of('seq-2'), of('seq-3'), of('seq-4'), of('seq-5')],
    below: BELOW.map(pick),
    land: of('map-land'),
    sea: of('map-sea'),
    border: of('map-border'),
  };
}
