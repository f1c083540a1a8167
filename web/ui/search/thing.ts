/** Kinds of things that have a page, as search calls them. */
export const thingKinds = [
  'INDICATOR',
  'DATASET',
  'CODE',
  'GUIDE',
  'TRAINING_EVENT',
  'OBSERVATORY',
  'WORK_PLAN',
] as const;
export type ThingKind = (typeof thingKinds)[number];

const PLACES: Record<ThingKind, string> = {
  INDICATOR: 'indicators',
  DATASET: 'datasets',
  CODE: 'countries',
  GUIDE: 'guides',
  TRAINING_EVENT: 'training',
  OBSERVATORY: 'observatories',
  WORK_PLAN: 'plans',
};

/** Where the page of a thing stands, within its language; `code` is the one of its kind: a code or a slug. */
export function addressOf(kind: ThingKind, code: string): string {
  return `/${PLACES[kind]}/${encodeURIComponent(code)}`;
}

/** Something that one can go to: a title, where it leads, and what kind of thing it is. */
export interface Thing {
  href: string;
  title: string;
  kind: ThingKind;
  /** Language of the title, where it isn't the page's. */
  lang?: string;
}
