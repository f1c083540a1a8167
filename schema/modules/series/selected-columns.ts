import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

const COLUMNS = new Set(['periods', 'values', 'statuses', 'observations']);
const known = new WeakMap<FieldNode, boolean>();

/**
 * Whether observations are asked for somewhere below a connection of series, so that they are read with the series'
 * ids at once. A guess to save a query, right either way: what @skip leaves out counts as asked for.
 */
export function asksForColumns({ fieldNodes, fragments }: GraphQLResolveInfo): boolean {
  const below = (set: SelectionSetNode | undefined): boolean =>
    set?.selections.some((selection) => {
      if (selection.kind === Kind.FRAGMENT_SPREAD)
        return below(fragments[selection.name.value]?.selectionSet);
      if (selection.kind === Kind.FIELD && COLUMNS.has(selection.name.value)) return true;
      return below(selection.selectionSet);
    }) ?? false;
  return fieldNodes.some((field) => {
    let asks = known.get(field);
    if (asks === undefined) {
      asks = below(field.selectionSet);
      known.set(field, asks);
    }
    return asks;
  });
}
