import { queryFromInfo } from '@pothos/plugin-prisma';
import type { GraphQLResolveInfo } from 'graphql';
import { batched } from './batch.ts';
import { pathOf, type Relations } from './connection.ts';
import type { Context } from './context.ts';

/** Reads the things of these codes that the viewer may see, with the relations that the query asks for, by code. */
export type ReadVisible<Row> = (
  codes: string[],
  relations: Relations,
  context: Context,
) => Promise<ReadonlyMap<string, Row>>;

/**
 * How `node` and `nodes` find the things of a type, all of one request together: for `builder.nodeRef`. The code in
 * a global id is the immutable one of the thing, never a serial of the database.
 */
export function nodeLoader<Row, Code extends string & keyof Row>(
  typeName: string,
  code: Code | ((row: Row) => string),
  read: ReadVisible<Row>,
) {
  return {
    id: { resolve: (row: Row) => (typeof code === 'function' ? code(row) : String(row[code])) },
    loadWithoutCache: async (id: string, context: Context, info: GraphQLResolveInfo): Promise<Row | null> => {
      const relations = queryFromInfo({ context, info, typeName });
      const place = `node ${pathOf(info.path)} ${typeName}`;
      return (await batched(context, place, id, (ids) => read(ids, relations, context))) ?? null;
    },
  };
}
