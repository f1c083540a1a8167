import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

const COLUMNS = new Set(['periods', 'values', 'statuses', 'observations']);
const known = new WeakMap<FieldNode, Asked>();

/** What is asked for below a field. */
interface Asked {
  columns: boolean;
  /** Columns of a `series` field, rather than of the field itself. */
  ofSeries: boolean;
}

/**
 * Whether observations are asked for somewhere below a connection of series, so that they are read with the series'
 * ids at once. A guess to save a query, right either way: what @skip leaves out counts as asked for.
 */
export function asksForColumns(info: GraphQLResolveInfo): boolean {
  return info.fieldNodes.some((field) => askedBelow(field, info).columns);
}

/** Whether observations of series are asked for below a thing that has series. A guess, as `asksForColumns` is. */
export function asksForSeries(info: GraphQLResolveInfo): boolean {
  return info.fieldNodes.some((field) => askedBelow(field, info).ofSeries);
}

function askedBelow(field: FieldNode, { fragments }: GraphQLResolveInfo): Asked {
  const before = known.get(field);
  if (before) return before;
  const asked: Asked = { columns: false, ofSeries: false };
  const look = (set: SelectionSetNode | undefined, inSeries: boolean) => {
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        look(fragments[selection.name.value]?.selectionSet, inSeries);
        continue;
      }
      const name = selection.kind === Kind.FIELD ? selection.name.value : '';
      if (COLUMNS.has(name)) {
        asked.columns = true;
        asked.ofSeries ||= inSeries;
      }
      look(selection.selectionSet, inSeries || name === 'series');
    }
  };
  look(field.selectionSet, false);
  known.set(field, asked);
  return asked;
}
