import type { Topic } from '../topic.ts';

/** Irregular entries that were recorded, each country by its own definition. */
export const irregularEntries: Topic = {
  codes: ['IRREGULAR'],
  datasets: ['IOM_IRREGULAR_ENTRIES'],
  indicators: ['ENTRIES_IRREGULAR'],
  lead: [
    {
      name: 'entries',
      kind: 'largest',
      count: 3,
      by: 'YEAR',
      indicator: 'ENTRIES_IRREGULAR',
      filter: { dataset: 'IOM_IRREGULAR_ENTRIES' },
    },
  ],
  cards: [
    {
      key: 'months',
      size: 'full',
      view: { indicator: 'ENTRIES_IRREGULAR', chart: 'line', areas: ['COL', 'HND', 'MEX', 'PAN'] },
    },
    {
      key: 'panama',
      size: 'full',
      view: {
        indicator: 'ENTRIES_IRREGULAR',
        chart: 'line',
        areas: ['PAN'],
        by: 'COUNTERPART_AREA',
        counterparts: ['VEN', 'ECU', 'COL', 'HTI', 'CUB'],
      },
    },
    {
      key: 'colombia',
      size: 'half',
      view: {
        indicator: 'ENTRIES_IRREGULAR',
        chart: 'ranking',
        areas: ['COL'],
        by: 'COUNTERPART_AREA',
        transform: 'year',
        period: '2024',
      },
    },
    {
      key: 'mexico',
      size: 'half',
      view: {
        indicator: 'ENTRIES_IRREGULAR',
        chart: 'ranking',
        areas: ['MEX'],
        by: 'COUNTERPART_AREA',
        transform: 'year',
        period: '2024',
      },
    },
  ],
};
