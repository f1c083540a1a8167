/** What can be searched for; the codes of code lists have no page of their own and stay out. */
export const searchKinds = [
  'INDICATOR',
  'DATASET',
  'GUIDE',
  'TRAINING_EVENT',
  'OBSERVATORY',
  'WORK_PLAN',
] as const;
export type PageKind = (typeof searchKinds)[number];
