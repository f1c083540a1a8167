import { builder } from '../../builder.ts';
import { CountedByEnum } from '../indicator/indicator-enums.ts';
import './period-scalar.ts';

const DimensionFilter = builder.inputType('DimensionFilter', {
  description: 'Codes that one dimension is held to.',
  fields: (t) => ({
    concept: t.string({
      required: true,
      description: 'SDMX concept of the dimension, such as "SEX" or "REF_AREA": see `Dataset.structure`.',
    }),
    codes: t.stringList({
      required: true,
      description:
        'Codes of its code list, 1 to 1,000, taken literally: a group stands for itself, not its members.',
    }),
  }),
});

const PeriodRange = builder.inputType('PeriodRange', {
  description:
    'A range of periods of any frequency, both ends included. Observations count whose whole period lies in it: ' +
    'from 2020-07 leaves the year 2020 of yearly series out.',
  fields: (t) => ({
    from: t.field({ type: 'Period', description: 'Earliest period; open where it is left out.' }),
    to: t.field({ type: 'Period', description: 'Latest period; open where it is left out.' }),
  }),
});

/** What is asked of the figures; all conditions must hold. `parseFilter` reads it. */
export const SeriesFilter = builder.inputType('SeriesFilter', {
  description:
    'Which series, and which of their observations. All conditions must hold; what is left out or null asks ' +
    'nothing. Periods and `lastN` cut the observations of series, they leave no series out.',
  fields: (t) => ({
    dataset: t.string({ description: 'Code of a dataset.' }),
    indicator: t.string({ description: 'Code of an indicator.' }),
    areas: t.stringList({
      description:
        'Areas that the figures are about (REF_AREA), 1 to 1,000; a group, such as a region, stands for its members.',
    }),
    counterparts: t.stringList({
      description:
        'Areas at the other end, such as origin or nationality (COUNTERPART_AREA), 1 to 1,000; a group stands for its members.',
    }),
    dimensions: t.field({ type: [DimensionFilter], description: 'Conditions on any dimension, at most 20.' }),
    countedBy: t.field({ type: [CountedByEnum], description: 'Who is counted.' }),
    frequency: t.string({
      description:
        'How often it is observed: A yearly, S half-yearly, Q quarterly, M monthly, W weekly, D daily.',
    }),
    periods: t.field({ type: PeriodRange, description: 'Range of periods.' }),
    lastN: t.int({
      description: 'At most so many observations of each series, from the latest in the range; 1 or more.',
    }),
    asOf: t.field({
      type: 'DateTime',
      description:
        'A moment: figures as the hub showed them then (time of publication). Not together with `version`.',
    }),
    version: t.int({
      description: 'Number of a version of the dataset; the current one where nothing is said.',
    }),
  }),
});
