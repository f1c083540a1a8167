import type { Measure } from '@hub/schema/engine/statistics/sum-request.ts';

/** Figures of one key, by period. Null: no figure. */
interface OddSeries {
  /** In the order of the structure. */
  codes: readonly string[];
  values: Readonly<Record<string, number | null>>;
  /** SDMX status of those that have a value; A where absent. */
  status?: string;
  /** Of each figure. */
  note?: string;
}

/** A dataset with an indicator of the same code and name. */
export interface OddDataset {
  code: string;
  structure: 'DSD_AREA' | 'DSD_BORDER_FLOW';
  measure: Measure;
  name: string;
  title: string;
  series: readonly OddSeries[];
}

const MARKUP = `<script>alert(1)</script> & "quoted" 'twice' <b>bold</b>`;
const LONG_WORD = 'Donaudampfschifffahrtsgesellschaft'.repeat(6);
const RIGHT_TO_LEFT = '\u202eالهجرة الدولية في أمريكا الجنوبية';

const flow = { structure: 'DSD_BORDER_FLOW', measure: 'FLOW' } as const;
const plain = { structure: 'DSD_AREA', measure: 'FLOW' } as const;

/** What pages, charts and files must bear, though no source should publish it. */
export const ODD_DATASETS: readonly OddDataset[] = [
  {
    ...plain,
    code: 'ODD_SINGLE',
    name: 'One figure',
    title: 'One figure',
    series: [{ codes: ['CHL'], values: { 2019: 5 } }],
  },
  {
    ...plain,
    code: 'ODD_MISSING',
    name: 'No figure',
    title: 'No figure',
    series: ['ARG', 'CHL'].map((area) => ({ codes: [area], values: { 2018: null, 2019: null, 2020: null } })),
  },
  {
    ...plain,
    code: 'ODD_NEGATIVE',
    name: 'Below zero',
    title: 'Below zero',
    series: [
      { codes: ['ARG'], values: { 2018: -5, 2019: -1200, 2020: -9 } },
      { codes: ['CHL'], values: { 2018: 3, 2019: -1, 2020: null } },
      { codes: ['PER'], values: { 2018: -4, 2019: -2, 2020: -7 } },
    ],
  },
  {
    ...flow,
    code: 'ODD_ZERO',
    name: 'Zero in all',
    title: 'Zero in all',
    series: [
      { codes: ['ARG', 'BOL'], values: { 2018: 0, 2019: 1, 2020: 3 } },
      { codes: ['ARG', 'VEN'], values: { 2018: 0, 2019: 3, 2020: 3 } },
      { codes: ['CHL', 'VEN'], values: { 2018: 0, 2019: 0, 2020: 0 } },
    ],
  },
  {
    ...plain,
    code: 'ODD_UNPOPULATED',
    name: 'Long ago',
    title: 'Long ago',
    series: [
      { codes: ['ARG'], values: { 1880: 7 } },
      { codes: ['CHL'], values: { 1880: 5, 2019: 100_000 } },
    ],
  },
  {
    ...plain,
    code: 'ODD_MARKUP',
    name: MARKUP,
    title: `${MARKUP} `.repeat(8).slice(0, 400),
    series: [
      { codes: ['ARG'], values: { 2018: 5, 2019: 6 }, note: `${MARKUP} =cmd()` },
      { codes: ['CHL'], values: { 2018: 1, 2019: 2 } },
    ],
  },
  {
    ...plain,
    code: 'ODD_WORDS',
    name: `${LONG_WORD} ${RIGHT_TO_LEFT}`,
    title: `${RIGHT_TO_LEFT} ${LONG_WORD}`,
    series: ['ARG', 'CHL'].map((area) => ({ codes: [area], values: { 2018: 5, 2019: 6 }, note: LONG_WORD })),
  },
  {
    ...flow,
    code: 'ODD_PROVISIONAL',
    name: 'Provisional in part',
    title: 'Provisional in part',
    series: [
      { codes: ['ARG', 'BOL'], values: { 2018: 4, 2019: 5 } },
      { codes: ['ARG', 'VEN'], values: { 2018: 4, 2019: 6 } },
      { codes: ['ARG', 'COL'], values: { 2019: 7 }, status: 'P' },
    ],
  },
];
