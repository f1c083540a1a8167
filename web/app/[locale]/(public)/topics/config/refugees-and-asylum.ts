import memberByM49 from '#ui/chart/areas-by-m49.json';
import type { Topic } from '../topic.ts';

const MEMBERS = Object.values(memberByM49).sort();

/** Persons under UNHCR, by origin. */
export const refugeesAndAsylum: Topic = {
  codes: ['REFUGEES'],
  datasets: ['UNHCR_ORIGIN'],
  indicators: [
    'REFUGEES_ORIGIN',
    'ASYLUM_SEEKERS_ORIGIN',
    'OTHERS_OF_CONCERN',
    'IDPS_OF_CONCERN',
    'RETURNED_REFUGEES',
    'STATELESS_ORIGIN',
    'HOST_COMMUNITY',
  ],
  lead: [
    {
      name: 'refugees',
      kind: 'latest',
      indicator: 'REFUGEES_ORIGIN',
      filter: { dataset: 'UNHCR_ORIGIN', areas: MEMBERS },
      samePeriod: true,
    },
    {
      name: 'asylum',
      kind: 'latest',
      indicator: 'ASYLUM_SEEKERS_ORIGIN',
      filter: { dataset: 'UNHCR_ORIGIN', areas: MEMBERS },
      samePeriod: true,
    },
    {
      name: 'venRefugees',
      kind: 'latest',
      indicator: 'REFUGEES_ORIGIN',
      filter: { dataset: 'UNHCR_ORIGIN', areas: ['VEN'] },
      samePeriod: true,
    },
    {
      name: 'venAsylum',
      kind: 'latest',
      indicator: 'ASYLUM_SEEKERS_ORIGIN',
      filter: { dataset: 'UNHCR_ORIGIN', areas: ['VEN'] },
      samePeriod: true,
    },
  ],
  cards: [
    {
      key: 'refugees',
      size: 'half',
      view: {
        indicator: 'REFUGEES_ORIGIN',
        chart: 'line',
        areas: ['VEN', 'COL', 'PER', 'ECU'],
        from: '2000',
      },
    },
    {
      key: 'asylum',
      size: 'half',
      view: {
        indicator: 'ASYLUM_SEEKERS_ORIGIN',
        chart: 'line',
        areas: ['VEN', 'COL', 'PER', 'ECU'],
        from: '2000',
      },
    },
    {
      key: 'others',
      size: 'full',
      view: { indicator: 'OTHERS_OF_CONCERN', chart: 'line', areas: ['VEN', 'COL'], from: '2014' },
    },
    {
      key: 'asylumRanking',
      size: 'half',
      view: { indicator: 'ASYLUM_SEEKERS_ORIGIN', chart: 'ranking', areas: MEMBERS },
    },
    {
      key: 'displaced',
      size: 'half',
      view: { indicator: 'IDPS_OF_CONCERN', chart: 'line', areas: ['COL'], from: '2000' },
    },
  ],
};
