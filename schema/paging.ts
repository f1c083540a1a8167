import { badArgument } from './argument.ts';
import type { Context } from './context.ts';
import { BOUNDS } from './engine/contract/request-limits.ts';
import type { Words } from './errors.ts';

/** The arguments of every connection. */
export interface PageArguments {
  first?: number | null;
  last?: number | null;
  after?: string | null;
  before?: string | null;
}

/** A connection as Relay has it. */
export interface Page<Node> {
  edges: { cursor: string; node: Node }[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
  totalCount: number;
}

const { pageUsual: DEFAULT_SIZE, pageMost: LARGEST } = BOUNDS;

/**
 * Size and direction of a page: `first` or `last` of 1 to 100, 20 where neither is given.
 * Errors (BAD_USER_INPUT): both given, or one out of its range.
 */
export function pageSize(
  { first, last }: PageArguments,
  context: Context,
): { size: number; backward: boolean } {
  if (isGiven(first) && isGiven(last)) throw badArgument('last', NOT_BOTH, context);
  for (const [name, size] of [
    ['first', first],
    ['last', last],
  ] as const) {
    if (isGiven(size) && (size < 1 || size > LARGEST)) throw badArgument(name, OUT_OF_RANGE, context);
  }
  return { size: first ?? last ?? DEFAULT_SIZE, backward: isGiven(last) };
}

/** What one item of a connection is multiplied by in the cost of a query: the size of the page that is asked for. */
export function pageCost({ first, last }: PageArguments): { field: number; multiplier: number } {
  const size = first ?? last ?? DEFAULT_SIZE;
  return { field: 2, multiplier: Math.min(Math.max(size, 1), LARGEST) };
}

/** Cursor of an item: opaque, holds the kind of list and the item's immutable code. */
function cursorOf(kind: string, code: string): string {
  return Buffer.from(`${kind} ${code}`).toString('base64url');
}

/** The code in a cursor of this kind of list; null for any other text. */
function codeOfCursor(kind: string, cursor: string): string | null {
  const decoded = Buffer.from(cursor, 'base64url').toString('utf8');
  if (!decoded.startsWith(`${kind} `) || cursorOf(kind, decoded.slice(kind.length + 1)) !== cursor)
    return null;
  return decoded.slice(kind.length + 1);
}

/**
 * One page of a list. `keys` are all codes that the viewer may see, in order, so that counts, cursors and order
 * never tell of more; `load` reads the things of a few codes, in any order.
 * Errors (BAD_USER_INPUT): sizes as `pageSize`; cursors that this list did not give.
 */
export async function pageOf<Node>(
  kind: string,
  keys: readonly string[],
  args: PageArguments,
  context: Context,
  load: (codes: string[]) => Promise<ReadonlyMap<string, Node>>,
): Promise<Page<Node>> {
  const { size, backward } = pageSize(args, context);
  const after = placeOf(kind, keys, 'after', args.after, context);
  const before = placeOf(kind, keys, 'before', args.before, context);
  const from = after === null ? 0 : after + 1;
  const to = before ?? keys.length;
  const start = backward ? Math.max(from, to - size) : from;
  const end = backward ? to : Math.min(to, from + size);
  const codes = keys.slice(start, Math.max(start, end));
  const nodes = codes.length > 0 ? await load(codes) : new Map<string, Node>();
  const edges = codes.flatMap((code) => {
    const node = nodes.get(code);
    return node === undefined ? [] : [{ cursor: cursorOf(kind, code), node }];
  });
  return {
    edges,
    pageInfo: {
      hasNextPage: end < keys.length,
      hasPreviousPage: start > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: keys.length,
  };
}

function placeOf(
  kind: string,
  keys: readonly string[],
  argument: string,
  cursor: string | null | undefined,
  context: Context,
): number | null {
  if (cursor === null || cursor === undefined) return null;
  const code = codeOfCursor(kind, cursor);
  const place = code === null ? -1 : keys.indexOf(code);
  if (place < 0) throw badArgument(argument, FOREIGN_CURSOR, context);
  return place;
}

function isGiven<Value>(value: Value | null | undefined): value is Value {
  return value !== null && value !== undefined;
}

const NOT_BOTH: Words = {
  ES: 'no puede darse junto con `first`.',
  PT: 'não pode ser dado junto com `first`.',
  EN: 'cannot be given together with `first`.',
};
const OUT_OF_RANGE: Words = {
  ES: `debe estar entre 1 y ${LARGEST}.`,
  PT: `deve estar entre 1 e ${LARGEST}.`,
  EN: `must be between 1 and ${LARGEST}.`,
};
const FOREIGN_CURSOR: Words = {
  ES: 'no es un cursor de esta lista. Empiece de nuevo por la primera página.',
  PT: 'não é um cursor desta lista. Comece de novo pela primeira página.',
  EN: 'is not a cursor of this list. Begin again at the first page.',
};
