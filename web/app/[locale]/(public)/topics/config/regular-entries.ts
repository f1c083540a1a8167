import type { Topic } from '../topic.ts';

/** Crossings at control posts; own nationals apart. */
export const regularEntries: Topic = {
  codes: ['BORDERS'],
  datasets: ['IOM_REGULAR_ENTRIES', 'IOM_REGULAR_EXITS'],
  indicators: ['ENTRIES_FOREIGN', 'ENTRIES_NATIONALS', 'EXITS_FOREIGN', 'EXITS_NATIONALS'],
  lead: [
    {
      name: 'entries',
      kind: 'latest',
      by: 'YEAR',
      indicator: 'ENTRIES_FOREIGN',
      filter: { dataset: 'IOM_REGULAR_ENTRIES', areas: ['COL'] },
      samePeriod: true,
    },
    {
      name: 'venezuelan',
      kind: 'latest',
      by: 'YEAR',
      indicator: 'ENTRIES_FOREIGN',
      filter: { dataset: 'IOM_REGULAR_ENTRIES', areas: ['COL'], counterparts: ['VEN'] },
      samePeriod: true,
    },
  ],
  cards: [
    {
      key: 'months',
      size: 'full',
      view: {
        indicator: 'ENTRIES_FOREIGN',
        chart: 'line',
        areas: ['ARG', 'BOL', 'BRA', 'COL', 'ECU', 'PER'],
      },
    },
    {
      key: 'colombia',
      size: 'half',
      view: {
        indicator: 'ENTRIES_FOREIGN',
        chart: 'ranking',
        areas: ['COL'],
        by: 'COUNTERPART_AREA',
        transform: 'year',
        period: '2024',
      },
    },
    {
      key: 'year',
      size: 'half',
      view: {
        indicator: 'ENTRIES_FOREIGN',
        chart: 'ranking',
        areas: ['ARG', 'BOL', 'BRA', 'COL', 'ECU', 'PER'],
        transform: 'year',
        period: '2024',
      },
    },
    {
      key: 'nationals',
      size: 'half',
      view: { indicator: 'ENTRIES_NATIONALS', chart: 'line', areas: ['BOL', 'BRA', 'ECU'] },
    },
    {
      key: 'exits',
      size: 'half',
      view: {
        indicator: 'EXITS_FOREIGN',
        chart: 'line',
        areas: ['ARG', 'BOL', 'BRA', 'COL', 'ECU', 'PER'],
      },
    },
  ],
};
