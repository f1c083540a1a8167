import { builder } from '../../builder.ts';
import { FreshnessStateEnum } from './dataset-enums.ts';
import type { DatasetFreshness } from './load-freshness.ts';

export const Freshness = builder.objectRef<DatasetFreshness>('Freshness').implement({
  description:
    'How near the present a dataset is. What counts is the rhythm of its own periods: a dataset that calls itself ' +
    'yearly and was observed every five years is not late after one.',
  fields: (t) => ({
    state: t.expose('state', { type: FreshnessStateEnum, description: 'How it stands to the present.' }),
    lastPeriod: t.expose('lastPeriod', {
      type: 'Period',
      nullable: true,
      description: 'The last period with a figure, at the dataset’s own frequency.',
    }),
    step: t.exposeInt('step', {
      nullable: true,
      description:
        'Periods of its frequency from one observation to the next: 5 for years observed every five; null where they are too few to tell.',
    }),
    nextPeriod: t.expose('nextPeriod', {
      type: 'Period',
      nullable: true,
      description: 'The period that comes next; null where the step is unknown.',
    }),
    dueOn: t.expose('dueOn', {
      type: 'Date',
      nullable: true,
      description:
        'Day until which figures of the next period are usual: as long after its end as those at hand came out after ' +
        'theirs, or else as is usual at the frequency (a year after a year, three months after a month).',
    }),
    newerEdition: t.exposeString('newerEdition', {
      nullable: true,
      description: 'Name of a newer edition of the source that the hub does not hold.',
    }),
  }),
});
