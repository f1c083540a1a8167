import { builder } from '../../builder.ts';

/** The kinds of things that are found, as `search.document.kind` holds them. */
export type SearchKind =
  | 'DATASET'
  | 'INDICATOR'
  | 'GUIDE'
  | 'TRAINING_EVENT'
  | 'OBSERVATORY'
  | 'WORK_PLAN'
  | 'CODE';

export const SEARCH_KINDS: readonly SearchKind[] = [
  'DATASET',
  'INDICATOR',
  'GUIDE',
  'TRAINING_EVENT',
  'OBSERVATORY',
  'WORK_PLAN',
  'CODE',
];

export const SearchKindEnum = builder.enumType('SearchKind', {
  description: 'A kind of thing that search finds.',
  values: {
    DATASET: { description: 'Datasets.' },
    INDICATOR: { description: 'Indicators.' },
    GUIDE: { description: 'Methodological guides.' },
    TRAINING_EVENT: { description: 'Training events.' },
    OBSERVATORY: { description: 'Organisations of the network.' },
    WORK_PLAN: { description: 'Work plans.' },
    CODE: { description: 'Countries and areas (codes of CL_AREA).' },
  } as const,
});
