import { checkText } from '../../argument.ts';
import { builder } from '../../builder.ts';
import { nodeRelations, nodesTogether } from '../../connection.ts';
import { type PageArguments, pageCost, pageOf } from '../../paging.ts';
import { pageOfParent } from '../page-of-parent.ts';
import { asksForSeries } from '../selected-columns.ts';
import { Dataset, DatasetConnection } from './dataset.ts';
import { DatasetOrderEnum } from './dataset-enums.ts';
import { datasetsArguments } from './dataset-filter.ts';
import { visibleDatasets } from './dataset-policy.ts';
import { findDatasets } from './find-datasets.ts';
import { loadDatasets } from './load-datasets.ts';
import { visibleDataset } from './visible-dataset.ts';

builder.queryFields((t) => ({
  datasets: t.connection(
    {
      type: Dataset,
      description: 'The datasets that the viewer may see.',
      complexity: pageCost,
      args: {
        ...datasetsArguments(),
        orderBy: t.arg({
          type: DatasetOrderEnum,
          required: false,
          defaultValue: 'TITLE',
          description: 'The order of the list.',
        }),
      },
      resolve: async (_root, args, context, info) =>
        pageOf('Dataset', await findDatasets(args, context), args, context, (codes) =>
          loadDatasets(codes, nodeRelations(context, info, 'Dataset'), context),
        ),
    },
    DatasetConnection,
  ),
  dataset: t.field({
    type: Dataset,
    nullable: true,
    description: 'The dataset with this code; null where there is none that the viewer may see.',
    args: {
      code: t.arg.string({ required: true, description: 'Code of the dataset, such as "UNDESA_STOCK".' }),
    },
    resolve: (_root, { code }, context, info) =>
      visibleDataset(context, checkText(code, 'code', context), asksForSeries(info)),
  }),
}));

builder.prismaObjectField('Observatory', 'datasets', (t) =>
  t.connection(
    {
      type: Dataset,
      description: 'The datasets that the organisation keeps in the hub and the viewer may see, by code.',
      complexity: pageCost,
      resolve: ({ id }, args: PageArguments, context, info) =>
        pageOfParent('Dataset', id, args, context, {
          keys: async (publishers) => {
            const rows = await context.db.prisma.dataset.findMany({
              where: { AND: [visibleDatasets(context.viewer), { publisherId: { in: publishers } }] },
              select: { code: true, publisherId: true },
              orderBy: { code: 'asc' },
            });
            return rows.map(({ code, publisherId }) => [publisherId, code]);
          },
          read: nodesTogether(context, info, 'Dataset', (codes, relations) =>
            loadDatasets(codes, relations, context),
          ),
        }),
    },
    DatasetConnection,
  ),
);

builder.prismaObjectField('Indicator', 'datasets', (t) =>
  t.field({
    type: [Dataset],
    description: 'The datasets that measure it and that the viewer may see, by code.',
    complexity: { field: 1, multiplier: 4 },
    select: (_args, { viewer }, nested) => ({
      datasets: {
        where: { dataset: visibleDatasets(viewer) },
        select: { dataset: nested() },
        orderBy: { dataset: { code: 'asc' } },
      },
    }),
    resolve: ({ datasets }) => datasets.map(({ dataset }) => dataset),
  }),
);
