import type { Dataset as DatasetRow } from '@hub/prisma/generated/client/client.ts';
import { queryFromInfo } from '@pothos/plugin-prisma';
import type { GraphQLResolveInfo } from 'graphql';
import { builder } from '../../builder.ts';
import { nodeRelations, pathOf } from '../../connection.ts';
import type { Context } from '../../context.ts';
import { AccessEnum } from '../../enums.ts';
import { nodeLoader } from '../../node-loader.ts';
import { pageCost, pageOf } from '../../paging.ts';
import { Indicator } from '../indicator/indicator.ts';
import { Observatory } from '../observatory/observatory.ts';
import { DataStructure } from '../structure/data-structure.ts';
import { LocalizedCode, localizedCode, localizedCodes } from '../structure/localized-code.ts';
import { fallbacksField, optionalTextField, textField } from '../text-field.ts';
import { DatasetCompleteness } from './dataset-completeness.ts';
import { DatasetCoverage } from './dataset-coverage.ts';
import { DatasetStateEnum, ProtectionEnum } from './dataset-enums.ts';
import { mayEditDataset } from './dataset-policy.ts';
import { mainRhythm } from './dataset-rhythm.ts';
import { DatasetVersion, DatasetVersionConnection } from './dataset-version.ts';
import { Freshness } from './freshness.ts';
import { Licence } from './licence.ts';
import { loadCoverage } from './load-coverage.ts';
import { loadDatasets } from './load-datasets.ts';
import { loadFreshness } from './load-freshness.ts';
import { loadHoldings } from './load-holdings.ts';
import { loadVersions } from './load-versions.ts';

/** A publisher's cube of a structure. */
export const Dataset = builder.prismaObject('Dataset', {
  description: 'A publisher’s cube of figures: what it measures, of which areas, under which terms.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Immutable code of the dataset, such as "UNDESA_STOCK".' }),
    title: t.field(textField('title', 'Title of the dataset.')),
    description: t.field(textField('description', 'What the dataset holds.')),
    caveats: t.field(optionalTextField('caveats', 'What to know before using the figures.')),
    fallbacks: t.field(fallbacksField('title', 'description', 'caveats')),
    access: t.expose('access', { type: AccessEnum, description: 'Who may read the dataset.' }),
    state: t.expose('state', { type: DatasetStateEnum, description: 'Where the dataset stands.' }),
    protection: t.expose('protection', {
      type: ProtectionEnum,
      description: 'How persons are protected in its figures.',
    }),
    licence: t.field({
      type: Licence,
      description: 'The licence of the dataset.',
      resolve: ({ licence: code, licenceUrl: url }) => ({ code, url }),
    }),
    source: t.exposeString('source', { description: 'The institution that made the figures.' }),
    sourceUrl: t.exposeString('sourceUrl', {
      nullable: true,
      description: 'Address of the figures at their source.',
    }),
    citation: t.exposeString('citation', { description: 'How to cite the dataset.' }),
    topics: t.field({
      type: [LocalizedCode],
      description: 'Topics that the dataset belongs to (CL_TOPIC).',
      complexity: { field: 1, multiplier: 3 },
      resolve: ({ topics }, _args, context) => localizedCodes(context, 'CL_TOPIC', topics),
    }),
    frequency: t.field({
      type: LocalizedCode,
      description: 'How often it is observed (CL_FREQ): A yearly, Q quarterly, M monthly.',
      resolve: ({ frequency }, _args, context) => localizedCode(context, 'CL_FREQ', frequency),
    }),
    revision: t.exposeInt('revision', {
      description: 'Raised by each change of the description; a change names the revision that it saw.',
    }),
    publisher: t.relation('publisher', {
      type: Observatory,
      description: 'Who keeps the dataset in the hub.',
    }),
    structure: t.relation('structure', {
      type: DataStructure,
      description: 'The dimensions of its figures.',
    }),
    indicators: t.field({
      type: [Indicator],
      description: 'The indicators that it measures, in the order of the catalogue.',
      complexity: { field: 1, multiplier: 4 },
      select: (_args, _context, nested) => ({
        indicators: {
          select: { indicator: nested() },
          orderBy: [{ indicator: { position: 'asc' } }, { indicator: { code: 'asc' } }],
        },
      }),
      resolve: ({ indicators }) => indicators.map(({ indicator }) => indicator),
    }),
    versions: t.connection(
      {
        type: DatasetVersion,
        description: 'The versions, newest first.',
        complexity: pageCost,
        resolve: async (dataset, args, context, info) => {
          const relations = nodeRelations(context, info, 'DatasetVersion');
          const loaded = await loadVersions(context, dataset, relations, pathOf(info.path));
          const versions = new Map(loaded.map((one) => [String(one.number), one]));
          const kind = `DatasetVersion:${dataset.code}`;
          return pageOf(kind, [...versions.keys()], args, context, async () => versions);
        },
      },
      DatasetVersionConnection,
    ),
    currentVersion: t.field({
      type: DatasetVersion,
      nullable: true,
      description: 'The version that readers see where they name none; null before the first.',
      resolve: (dataset, _args, context, info) => versionOf(dataset, dataset.currentVersion, context, info),
    }),
    version: t.field({
      type: DatasetVersion,
      nullable: true,
      description: 'The version with this number.',
      args: { number: t.arg.int({ required: true, description: 'Number of the version, from 1.' }) },
      resolve: (dataset, { number }, context, info) => versionOf(dataset, number, context, info),
    }),
    coverage: t.field({
      type: DatasetCoverage,
      description: 'What the current version covers.',
      complexity: 10,
      resolve: (dataset, _args, context) => loadCoverage(context, dataset),
    }),
    freshness: t.field({
      type: Freshness,
      description: 'How near the present the current version is, by the rhythm in which it was observed.',
      resolve: (dataset, _args, context) => loadFreshness(context, dataset),
    }),
    completeness: t.field({
      type: DatasetCompleteness,
      description: 'How much of what it aims to cover the current version holds.',
      resolve: async (dataset, _args, context) => mainRhythm(dataset, await loadHoldings(context, dataset)),
    }),
    createdAt: t.expose('createdAt', {
      type: 'DateTime',
      description: 'When the dataset came into the hub.',
    }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When the dataset last changed.' }),
    viewerCanEdit: t.boolean({
      description: 'Whether the viewer may change the description of the dataset.',
      resolve: (dataset, _args, { viewer }) => mayEditDataset(viewer, dataset),
    }),
  }),
});

/** One version, where the viewer may see it. */
async function versionOf(
  dataset: DatasetRow,
  number: number | null,
  context: Context,
  info: GraphQLResolveInfo,
) {
  const relations = queryFromInfo({ context, info });
  const versions = await loadVersions(context, dataset, relations, pathOf(info.path));
  return versions.find((version) => version.number === number) ?? null;
}

builder.nodeRef(Dataset, nodeLoader('Dataset', 'code', loadDatasets));

export const DatasetConnection = builder.connectionObject(
  { type: Dataset, name: 'DatasetConnection', description: 'A page of datasets.' },
  { name: 'DatasetEdge', description: 'A dataset in a page of datasets.' },
);
