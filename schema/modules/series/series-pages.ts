import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { pageCost, pageSize } from '../../paging.ts';
import { Dataset } from '../dataset/dataset.ts';
import { Indicator } from '../indicator/indicator.ts';
import { asksForColumns } from '../selected-columns.ts';
import { within } from './filter-within.ts';
import { readSeries } from './read-series.ts';
import { Series } from './series.ts';
import type { Filter } from './series-filter.ts';
import { SeriesFilter } from './series-filter-input.ts';

const SeriesConnection = builder.connectionObject(
  {
    type: Series,
    name: 'SeriesConnection',
    description: 'A page of series, in the order of dataset codes and keys.',
  },
  { name: 'SeriesEdge', description: 'A series in a page of series.' },
);

builder.prismaObjectField(Dataset, 'series', (t) =>
  t.field({
    type: SeriesConnection,
    description: 'The series of the dataset. A dataset whose figures must be protected shows none yet.',
    complexity: pageCost,
    args: seriesArguments(),
    resolve: ({ code }, args, context, info) =>
      pageOfSeries(context, within('dataset', code, args.filter, context), args, asksForColumns(info)),
  }),
);

builder.prismaObjectField(Indicator, 'series', (t) =>
  t.field({
    type: SeriesConnection,
    description: 'The series of the indicator in all datasets that the viewer may read.',
    complexity: pageCost,
    args: seriesArguments(),
    resolve: ({ code }, args, context, info) =>
      pageOfSeries(context, within('indicator', code, args.filter, context), args, asksForColumns(info)),
  }),
);

function seriesArguments() {
  return builder.args((t) => ({
    filter: t.field({ type: SeriesFilter, required: false, description: 'Which series and observations.' }),
    first: t.int({ required: false, description: 'How many series, 1 to 100; 20 where nothing is said.' }),
    after: t.string({
      required: false,
      description:
        'Cursor of the series after which the page begins; pages stay in the versions of the first one.',
    }),
  }));
}

async function pageOfSeries(
  context: Context,
  filter: Filter,
  { first, after }: { first?: number | null; after?: string | null },
  columns: boolean,
) {
  const { size } = pageSize({ first }, context);
  const page = await readSeries(context, filter, { first: size, after, columns });
  const edges = page.series.map((series) => ({
    node: series,
    // Made only where it is asked for.
    get cursor() {
      return page.cursorOf(series);
    },
  }));
  return {
    edges,
    // Made only where it is asked for, as it may have to look beyond the page.
    get pageInfo() {
      return page.hasNextPage().then((hasNextPage) => ({
        hasNextPage,
        hasPreviousPage: after !== null && after !== undefined,
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      }));
    },
    totalCount: page.count,
  };
}
