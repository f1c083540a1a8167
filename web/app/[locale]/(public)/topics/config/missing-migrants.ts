import memberByM49 from '#ui/chart/areas-by-m49.json';
import type { Topic } from '../topic.ts';

const MEMBERS = Object.values(memberByM49).sort();

/** Whole years of the register. */
const RECORDED = { from: '2014', to: '2023' };

/** Deaths and disappearances by region and year; the cells and routes have parts of their own on the page. */
export const missingMigrants: Topic = {
  codes: ['MISSING'],
  datasets: ['IOM_MISSING_MIGRANTS', 'IOM_MISSING_CELLS'],
  indicators: ['MIGRANTS_DEAD', 'MIGRANTS_MISSING', 'MIGRANTS_DEAD_5Y', 'MIGRANTS_MISSING_5Y'],
  lead: [
    {
      name: 'dead',
      kind: 'span',
      indicator: 'MIGRANTS_DEAD',
      filter: { dataset: 'IOM_MISSING_MIGRANTS', periods: RECORDED },
    },
    {
      name: 'missing',
      kind: 'span',
      indicator: 'MIGRANTS_MISSING',
      filter: { dataset: 'IOM_MISSING_MIGRANTS', periods: RECORDED },
    },
  ],
  cards: [
    {
      key: 'southDead',
      size: 'full',
      view: {
        indicator: 'MIGRANTS_DEAD',
        dataset: 'IOM_MISSING_MIGRANTS',
        chart: 'multiples',
        areas: MEMBERS,
        ...RECORDED,
      },
    },
    {
      key: 'southMissing',
      size: 'full',
      view: {
        indicator: 'MIGRANTS_MISSING',
        dataset: 'IOM_MISSING_MIGRANTS',
        chart: 'multiples',
        areas: MEMBERS,
        ...RECORDED,
      },
    },
    {
      key: 'northDead',
      size: 'full',
      view: {
        indicator: 'MIGRANTS_DEAD',
        dataset: 'IOM_MISSING_MIGRANTS',
        chart: 'multiples',
        areas: ['M49_013'],
        ...RECORDED,
      },
    },
  ],
};
