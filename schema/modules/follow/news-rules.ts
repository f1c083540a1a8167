/** What is news, of things that are seen and followed, or that belong to something followed. Pure. */

export type NewsKind = 'ADDED' | 'NEW_VERSION' | 'CHANGED' | 'RESCHEDULED' | 'CANCELLED';

/** A thing by its type and immutable code. */
export interface Thing {
  type: string;
  code: string;
}

export interface News {
  kind: NewsKind;
  at: Date;
  thing: Thing;
  /** The followed thing that brought it; null: the thing itself is followed. */
  via: Thing | null;
  /** Number of the version of a dataset. */
  version: number | null;
  /** Paths of changed texts. */
  fields: string[];
}

/** A dataset with its published versions, as far as they are of interest. */
export interface DatasetFacts {
  code: string;
  via: Thing | null;
  versions: { number: number; publishedAt: Date }[];
}

/** A guide, event or plan as it stands. */
export interface ThingFacts {
  thing: Thing;
  via: Thing | null;
  /** When readers could first see it. */
  addedAt: Date;
  updatedAt: Date;
  /** Of an event: whether it will not take place, and how often it was rescheduled (iCalendar SEQUENCE). */
  cancelled?: boolean;
  sequence?: number;
}

/** A write that an audit event tells of. */
export interface WriteFacts {
  thing: Thing;
  at: Date;
  fields: string[];
}

/** Versions of datasets; the first one is an addition where the dataset itself isn't followed. */
export function newsOfDataset({ code, via, versions }: DatasetFacts): News[] {
  return versions.map(({ number, publishedAt }) => ({
    kind: number === 1 && via ? 'ADDED' : 'NEW_VERSION',
    at: publishedAt,
    thing: { type: 'Dataset', code },
    via,
    version: number,
    fields: [],
  }));
}

/** What became of a guide, event or plan. Of those that are not followed themselves only that they were added. */
export function newsOfThing(facts: ThingFacts): News[] {
  const { thing, via, addedAt, updatedAt } = facts;
  const news = { thing, via, version: null, fields: [] };
  if (via) return [{ ...news, kind: 'ADDED', at: addedAt }];
  if (updatedAt <= addedAt) return [];
  return [{ ...news, kind: kindOfChange(facts), at: updatedAt }];
}

function kindOfChange({ cancelled, sequence = 0 }: ThingFacts): NewsKind {
  if (cancelled) return 'CANCELLED';
  return sequence > 0 ? 'RESCHEDULED' : 'CHANGED';
}

/** Changes of texts; a write that changed none is no news. */
export function newsOfWrite({ thing, at, fields }: WriteFacts): News[] {
  return fields.length === 0 ? [] : [{ kind: 'CHANGED', at, thing, via: null, version: null, fields }];
}

/** News from a moment on till now, newest first, each once. */
export function inOrder(news: readonly News[], since: Date, now: Date): News[] {
  const byKey = new Map(
    news.filter(({ at }) => at > since && at <= now).map((one) => [keyOf(one), one] as const),
  );
  return [...byKey.values()].sort(
    (a, b) => b.at.getTime() - a.at.getTime() || (keyOf(a) < keyOf(b) ? -1 : 1),
  );
}

/** Tells one piece of news from the others. */
export function keyOf({ kind, at, thing, version }: News): string {
  return [kind, thing.type, thing.code, version ?? '', at.getTime()].join(' ');
}
