import memberByM49 from '#ui/chart/areas-by-m49.json';
import type { Topic } from '../topic.ts';

const MEMBERS = Object.values(memberByM49).sort();

/** Money received and sent, and corridors by a model; per inhabitant has a part of its own on the page. */
export const remittances: Topic = {
  codes: ['REMITTANCES'],
  datasets: ['WB_REMITTANCES', 'KNOMAD_BILATERAL_2017', 'WB_POPULATION'],
  indicators: ['REMITTANCES_IN', 'REMITTANCES_OUT', 'REMITTANCES_BILATERAL', 'POPULATION'],
  lead: [
    {
      name: 'received',
      kind: 'latest',
      indicator: 'REMITTANCES_IN',
      filter: { dataset: 'WB_REMITTANCES' },
      scale: 1e6,
    },
    {
      name: 'sent',
      kind: 'latest',
      indicator: 'REMITTANCES_OUT',
      filter: { dataset: 'WB_REMITTANCES' },
      scale: 1e6,
    },
  ],
  cards: [
    {
      key: 'received',
      size: 'full',
      view: { indicator: 'REMITTANCES_IN', chart: 'line', from: '1990' },
    },
    { key: 'receivedRanking', size: 'half', view: { indicator: 'REMITTANCES_IN', chart: 'ranking' } },
    { key: 'sent', size: 'half', view: { indicator: 'REMITTANCES_OUT', chart: 'ranking' } },
    {
      key: 'corridors',
      size: 'full',
      view: {
        indicator: 'REMITTANCES_BILATERAL',
        chart: 'sankey',
        areas: MEMBERS,
        counterparts: MEMBERS,
        period: '2017',
      },
    },
  ],
};
