import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { requestError } from '../../errors.ts';
import { type Page, pageSize } from '../../paging.ts';
import { WORDS } from '../series/filter-words.ts';
import { SeriesDimension, type SeriesDimensionShape } from '../series/series-dimension.ts';
import type { StoredStructure } from '../series/structures.ts';
import { localizedCode } from '../structure/localized-code.ts';
import {
  type ChangeKind,
  type ObservationChange as ObservationChangeRow,
  readChanges,
  type VersionPair,
} from './load-version-changes.ts';

export const ObservationChangeKindEnum = builder.enumType('ObservationChangeKind', {
  description: 'What became of an observation from one version to another.',
  values: {
    ADDED: { description: 'Only the version after has it.' },
    REMOVED: { description: 'Only the version before has it.' },
    REVISED: { description: 'Its value differs.' },
    RESTATED: { description: 'Its value is the same and its status differs.' },
  } as const,
});

/** A changed observation with the structure of its key. */
type ObservationChangeShape = ObservationChangeRow & { structure: StoredStructure };

const ObservationChange = builder.objectRef<ObservationChangeShape>('ObservationChange').implement({
  description: 'An observation that differs between two versions of its dataset.',
  fields: (t) => ({
    kind: t.expose('kind', { type: ObservationChangeKindEnum, description: 'What became of it.' }),
    key: t.exposeString('key', { description: 'SDMX key of its series.' }),
    dimensions: t.field({
      type: [SeriesDimension],
      description: 'The dimensions of its series, in the order of the key.',
      complexity: { field: 1, multiplier: 3 },
      resolve: dimensionsOf,
    }),
    period: t.expose('period', { type: 'Period', description: 'Its period.' }),
    before: t.exposeFloat('before', {
      nullable: true,
      description: 'Value before, in the unit of the series; null where there was none.',
    }),
    after: t.exposeFloat('after', {
      nullable: true,
      description: 'Value after, in the unit of the series; null where there is none.',
    }),
    change: t.float({
      nullable: true,
      description:
        '`after` less `before`; null where either is missing, and where the series is `redefined`.',
      resolve: (change) => differenceOf(change),
    }),
    relativeChange: t.float({
      nullable: true,
      description:
        '`change` divided by the amount of `before`: -0.25 is a quarter less. Null where `change` is, or `before` is 0.',
      resolve: (change) => {
        const difference = differenceOf(change);
        return difference === null || !change.before ? null : difference / Math.abs(change.before);
      },
    }),
    redefined: t.exposeBoolean('redefined', {
      description:
        'Whether an attribute of its series differs too (who is counted, the unit, the kind of source), so that the ' +
        'two values don’t compare.',
    }),
    statusBefore: t.exposeString('statusBefore', {
      nullable: true,
      description: 'SDMX OBS_STATUS before; null where there was no observation.',
    }),
    statusAfter: t.exposeString('statusAfter', {
      nullable: true,
      description: 'SDMX OBS_STATUS after; null where there is no observation.',
    }),
  }),
});

export const ObservationChangeConnection = builder.connectionObject(
  {
    type: ObservationChange,
    name: 'ObservationChangeConnection',
    description: 'A page of changed observations, those that changed most first.',
  },
  { name: 'ObservationChangeEdge', description: 'A changed observation in a page of them.' },
);

/** Null where there is none, or where it would compare what is not alike. */
function differenceOf({ before, after, redefined }: ObservationChangeShape): number | null {
  return before === null || after === null || redefined ? null : after - before;
}

async function dimensionsOf(
  { key, structure }: ObservationChangeShape,
  _args: object,
  context: Context,
): Promise<SeriesDimensionShape[]> {
  const codes = key.split('.').slice(2);
  return Promise.all(
    structure.dimensions.map(async ({ concept, codeList }, index) => ({
      concept,
      ...(await localizedCode(context, codeList, codes[index] ?? '')),
    })),
  );
}

interface ChangesAsked {
  /** What tells this list from others, in its cursors. */
  list: string;
  pair: VersionPair;
  structure: StoredStructure;
  kinds: readonly ChangeKind[];
  count: (kinds: readonly ChangeKind[]) => Promise<number>;
  first?: number | null | undefined;
  after?: string | null | undefined;
}

/** One page of changes. Versions never change, so that a place in their list lasts. Errors: BAD_USER_INPUT. */
export async function pageOfChanges(
  context: Context,
  asked: ChangesAsked,
): Promise<Page<ObservationChangeShape>> {
  const { pair, structure, kinds, count, first, after } = asked;
  const { size } = pageSize({ first }, context);
  const list = `changes ${asked.list} ${kinds.join('+')}`;
  const offset = after === null || after === undefined ? 0 : placeAfter(list, after, context);
  const [totalCount, rows] = await Promise.all([
    count(kinds),
    readChanges(context.db, pair, { kinds, limit: size, offset }),
  ]);
  const edges = rows.map((row, index) => ({
    cursor: cursorAt(list, offset + index + 1),
    node: { ...row, structure },
  }));
  return {
    edges,
    pageInfo: {
      hasNextPage: offset + rows.length < totalCount,
      hasPreviousPage: offset > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
}

function cursorAt(list: string, place: number): string {
  return Buffer.from(`${list} ${place}`).toString('base64url');
}

function placeAfter(list: string, cursor: string, context: Context): number {
  const place = Number(/ ([1-9]\d{0,8})$/.exec(Buffer.from(cursor, 'base64url').toString('utf8'))?.[1]);
  if (cursorAt(list, place) === cursor) return place;
  throw requestError('BAD_USER_INPUT', WORDS.foreignCursor, context.locale, { argument: 'after' });
}
