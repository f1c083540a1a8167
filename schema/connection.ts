import { queryFromInfo } from '@pothos/plugin-prisma';
import type { GraphQLResolveInfo, ResponsePath } from 'graphql';
import { batched } from './batch.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';

builder.globalConnectionField('totalCount', (t) =>
  t.int({
    description: 'How many things the list holds that the viewer may see, on all its pages.',
    complexity: 0,
    resolve: ({ totalCount }) => (typeof totalCount === 'function' ? totalCount() : totalCount),
  }),
);

/** What Prisma must read beside the columns of rows: their relations, as a query of Pothos' plan. */
export type Relations = ReturnType<typeof queryFromInfo>;

/**
 * What must be read for the nodes of the connection at `info`: the relations below `nodes` and `edges.node`, planned
 * at once so that they cost one query each.
 */
export function nodeRelations(context: Context, info: GraphQLResolveInfo, typeName: string): Relations {
  return queryFromInfo({ context, info, typeName, paths: [['nodes'], ['edges', 'node']] });
}

/** A loader of `pageOf` that reads the nodes of one connection field together for all parents in a list. */
export function nodesTogether<Row>(
  context: Context,
  info: GraphQLResolveInfo,
  typeName: string,
  read: (codes: string[], relations: Relations) => Promise<ReadonlyMap<string, Row>>,
): (codes: string[]) => Promise<ReadonlyMap<string, Row>> {
  // The same for all parents, but each must plan it: the plan tells the fields below what was read for them.
  const relations = nodeRelations(context, info, typeName);
  const place = `nodes ${pathOf(info.path)}`;
  return async (codes) => {
    const rows = await Promise.all(
      codes.map((code) => batched(context, place, code, (together) => read(together, relations))),
    );
    return new Map(codes.flatMap((code, index) => (rows[index] === undefined ? [] : [[code, rows[index]]])));
  };
}

/** Where a field stands in the answer, without its places in lists. */
export function pathOf(path: ResponsePath): string {
  const above = path.prev ? pathOf(path.prev) : '';
  return typeof path.key === 'number' ? above : `${above}.${path.key}`;
}
