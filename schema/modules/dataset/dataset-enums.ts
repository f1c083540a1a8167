import { builder } from '../../builder.ts';

export const DatasetStateEnum = builder.enumType('DatasetState', {
  description: 'Where a dataset stands.',
  values: {
    DRAFT: { description: 'Not published yet; only editors of its publisher see it.' },
    PUBLISHED: { description: 'Published.' },
    WITHDRAWN: { description: 'Published once and taken back; only editors of its publisher see it.' },
  } as const,
});

export const ProtectionEnum = builder.enumType('Protection', {
  description: 'How the figures of a dataset are protected against disclosure of persons.',
  values: {
    AS_PUBLISHED: { description: 'Already public at the source: passed on unchanged, with its address.' },
    PROTECT: { description: 'Only figures with disclosure control applied are published.' },
  } as const,
});

export const ProcessingEnum = builder.enumType('Processing', {
  description: 'How much the hub changed the figures of the source.',
  values: {
    NONE: { description: 'Nothing but the form.' },
    MINOR: { description: 'Codes, units or periods were harmonised.' },
    MAJOR: { description: 'Figures were computed from those of the source.' },
  } as const,
});

export const VersionReasonEnum = builder.enumType('VersionReason', {
  description: 'Why a version exists.',
  values: {
    FIRST: { description: 'The first version.' },
    NEW_PERIODS: { description: 'Periods were added.' },
    REVISION: { description: 'The source revised its figures.' },
    CORRECTION: { description: 'A mistake was corrected.' },
  } as const,
});

export const DatasetOrderEnum = builder.enumType('DatasetOrder', {
  description: 'Orders of a list of datasets.',
  values: {
    TITLE: { description: 'By title in the language of the request.' },
    CODE: { description: 'By code.' },
    UPDATED_AT: { description: 'The last changed first.' },
    OBSERVATIONS: { description: 'The one with most observations in its current version first.' },
    LAST_PERIOD: { description: 'The one with the latest figures first.' },
    COMPLETENESS: { description: 'The most complete first.' },
  } as const,
});

export const FreshnessStateEnum = builder.enumType('FreshnessState', {
  description: 'How near the present a dataset is, by the rhythm in which it was observed.',
  values: {
    CURRENT: { description: 'Its next period is not due yet.' },
    LATE: { description: 'Its next period is due, or its source has a newer edition that the hub lacks.' },
    OLD: {
      description:
        'Its next period has been due for over a year, or over one more step where steps are longer.',
    },
    UNKNOWN: { description: 'Its periods are too few to tell when the next one is due.' },
  } as const,
});
