import type PrismaTypes from '@hub/prisma/generated/pothos.ts';
import { getDatamodel } from '@hub/prisma/generated/pothos.ts';
import SchemaBuilder from '@pothos/core';
import ComplexityPlugin from '@pothos/plugin-complexity';
import ErrorsPlugin from '@pothos/plugin-errors';
import PrismaPlugin from '@pothos/plugin-prisma';
import RelayPlugin from '@pothos/plugin-relay';
import type { Context } from './context.ts';
import { decodeId, idArgument, idsArgument, resolveNode, resolveNodes } from './node.ts';

/** The one builder: modules add their types and fields to it, schema.ts lists the modules. */
export const builder = new SchemaBuilder<{
  DefaultFieldNullability: false;
  PrismaTypes: PrismaTypes;
  Context: Context;
  Scalars: {
    ID: { Input: string; Output: string | number | bigint };
    DateTime: { Input: Date; Output: Date };
    Date: { Input: string; Output: Date | string };
    Period: { Input: string; Output: string };
  };
  /** Every connection tells how many things there are that the viewer may see. */
  Connection: { totalCount: number | (() => number | Promise<number>) };
  Objects: Record<never, never>;
  Enums: Record<never, never>;
}>({
  defaultFieldNullability: false,
  plugins: [ErrorsPlugin, RelayPlugin, PrismaPlugin, ComplexityPlugin],
  errors: { defaultTypes: [], defaultUnionOptions: {} },
  relay: {
    cursorType: 'String',
    clientMutationId: 'omit',
    decodeGlobalID: decodeId,
    nodeTypeOptions: { description: 'Anything that can be asked for again by its global id.' },
    idFieldOptions: { description: 'Global id: the type and the immutable code of the thing, in base64.' },
    nodeQueryOptions: {
      description: 'The thing with this global id; null where there is none that the viewer may see.',
      args: { id: idArgument },
      complexity: { field: 1, multiplier: 1 },
      resolve: resolveNode,
    },
    nodesQueryOptions: {
      description:
        'The things with these global ids, in their order; null for each that the viewer may not see.',
      args: { ids: idsArgument },
      complexity: ({ ids }) => ({ field: 1, multiplier: Math.max(1, ids.length) }),
      resolve: resolveNodes,
    },
    pageInfoTypeOptions: { description: 'Where a page stands in its list.' },
    hasNextPageFieldOptions: { description: 'Whether the list goes on after this page.', complexity: 0 },
    hasPreviousPageFieldOptions: {
      description: 'Whether the list has anything before this page.',
      complexity: 0,
    },
    startCursorFieldOptions: { description: "Cursor of the page's first item, for `before`.", complexity: 0 },
    endCursorFieldOptions: { description: "Cursor of the page's last item, for `after`.", complexity: 0 },
    pageInfoFieldOptions: { description: 'Where this page stands in the list.', complexity: 0 },
    // The connection's own cost is multiplied by its size: its edges must not be multiplied again.
    edgesFieldOptions: {
      description: "The page's items, each with its cursor.",
      complexity: { field: 0, multiplier: 1 },
    },
    nodesOnConnection: { description: "The page's items.", complexity: { field: 0, multiplier: 1 } },
    nodeFieldOptions: { description: 'The item.', complexity: 0 },
    cursorFieldOptions: { description: 'Opaque place of the item in its list.', complexity: 0 },
    firstArgOptions: { description: 'How many items from the start, 1 to 100; 20 where nothing is said.' },
    lastArgOptions: { description: 'How many items from the end, 1 to 100; not together with `first`.' },
    afterArgOptions: { description: 'Cursor of the item after which the page begins.' },
    beforeArgOptions: { description: 'Cursor of the item before which the page ends.' },
  },
  prisma: {
    client: (context) => context.db.prisma,
    dmmf: getDatamodel(),
    exposeDescriptions: false,
    filterConnectionTotalCount: true,
  },
  complexity: { defaultComplexity: 1, defaultListMultiplier: 5 },
});
