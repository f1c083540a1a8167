import type { Topic } from '../topic.ts';

/** Displacement by hazard and by country; conflict apart. */
export const climateAndDisasters: Topic = {
  codes: ['CLIMATE', 'DISPLACEMENT'],
  datasets: ['IDMC_DISASTER', 'IDMC_GEOREFERENCED', 'IDMC_CONFLICT', 'IDMC_IDP_AGE'],
  indicators: ['DISPLACEMENTS_DISASTER', 'DISPLACEMENTS_GEOREF', 'DISPLACEMENTS_CONFLICT', 'IDP_STOCK'],
  lead: [
    {
      name: 'disasters',
      kind: 'largest',
      count: 2,
      indicator: 'DISPLACEMENTS_DISASTER',
      filter: { dataset: 'IDMC_DISASTER' },
    },
    {
      name: 'conflict',
      kind: 'latest',
      indicator: 'DISPLACEMENTS_CONFLICT',
      filter: { dataset: 'IDMC_CONFLICT', areas: ['COL'] },
    },
    {
      name: 'displaced',
      kind: 'latest',
      indicator: 'IDP_STOCK',
      filter: { dataset: 'IDMC_CONFLICT', areas: ['COL'] },
    },
  ],
  cards: [
    {
      key: 'byCountry',
      size: 'full',
      view: { indicator: 'DISPLACEMENTS_DISASTER', dataset: 'IDMC_DISASTER', chart: 'multiples' },
    },
    {
      key: 'rate',
      size: 'half',
      view: {
        indicator: 'DISPLACEMENTS_DISASTER',
        dataset: 'IDMC_DISASTER',
        chart: 'ranking',
        period: '2022',
        unit: 'per1000',
      },
    },
    {
      key: 'byHazard',
      size: 'half',
      view: {
        indicator: 'DISPLACEMENTS_GEOREF',
        dataset: 'IDMC_GEOREFERENCED',
        chart: 'ranking',
        by: 'HAZARD',
        codes: { CAUSE: ['DISASTER'] },
        period: '2023',
      },
    },
    {
      key: 'conflict',
      size: 'half',
      view: {
        indicator: 'DISPLACEMENTS_CONFLICT',
        dataset: 'IDMC_CONFLICT',
        chart: 'line',
        areas: ['COL', 'BRA'],
      },
    },
    {
      key: 'stillDisplaced',
      size: 'half',
      view: { indicator: 'IDP_STOCK', dataset: 'IDMC_CONFLICT', chart: 'line', areas: ['COL', 'PER'] },
    },
  ],
};
