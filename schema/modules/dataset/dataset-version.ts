import { builder } from '../../builder.ts';
import { nodeLoader } from '../../node-loader.ts';
import { optionalTextField } from '../text-field.ts';
import { ProcessingEnum, VersionReasonEnum } from './dataset-enums.ts';
import { Licence } from './licence.ts';
import { loadVersionsById, VERSION_INCLUDE } from './load-versions.ts';

/** A vintage of a dataset. Its global id names dataset and number: "UNDESA_STOCK/1". */
export const DatasetVersion = builder.prismaObject('DatasetVersion', {
  description: 'A vintage of a dataset: its figures as they were published at one time.',
  include: VERSION_INCLUDE,
  fields: (t) => ({
    dataset: t.relation('dataset', { description: 'The dataset that it is a version of.' }),
    number: t.exposeInt('number', { description: 'Number of the version, from 1: what a citation names.' }),
    reason: t.expose('reason', { type: VersionReasonEnum, description: 'Why the version exists.' }),
    note: t.field(optionalTextField('note', 'What changed.')),
    edition: t.exposeString('edition', {
      nullable: true,
      description: 'The publisher’s name of the vintage.',
    }),
    supersededBy: t.exposeString('supersededBy', {
      nullable: true,
      description: 'Name of a newer edition of the source that the hub does not hold.',
    }),
    checksum: t.exposeString('checksum', {
      description: 'SHA-256 of the file in the hub’s exchange format.',
    }),
    asOf: t.expose('asOf', {
      type: 'Date',
      nullable: true,
      description: 'Day of which the figures stood so at the source.',
    }),
    publishedAt: t.expose('publishedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the hub published the version; null for a draft.',
    }),
    licence: t.field({
      type: Licence,
      description: 'The licence of this version.',
      resolve: ({ licence: code, dataset }) => ({
        code,
        url: dataset.licence === code ? dataset.licenceUrl : null,
      }),
    }),
    citation: t.exposeString('citation', { description: 'How to cite this version.' }),
    copyObtainedFrom: t.exposeString('copyObtainedFrom', {
      nullable: true,
      description: 'Where the copy came from, if not from the publisher itself.',
    }),
    processing: t.expose('processing', {
      type: ProcessingEnum,
      description: 'How much the hub changed the figures.',
    }),
    processingNote: t.field(optionalTextField('processingNote', 'What the hub changed.')),
    observationCount: t.exposeInt('observationCount', { description: 'Number of observations.' }),
    seriesCount: t.exposeInt('seriesCount', { description: 'Number of series.' }),
    firstPeriod: t.expose('firstPeriod', {
      type: 'Period',
      nullable: true,
      description: 'Period of the earliest observation.',
    }),
    lastPeriod: t.expose('lastPeriod', {
      type: 'Period',
      nullable: true,
      description: 'Period of the latest observation.',
    }),
    isCurrent: t.boolean({
      description: 'Whether readers see this version where they name none.',
      resolve: ({ dataset, number }) => dataset.currentVersion === number,
    }),
  }),
});

builder.nodeRef(
  DatasetVersion,
  nodeLoader('DatasetVersion', ({ dataset, number }) => `${dataset.code}/${number}`, loadVersionsById),
);

export const DatasetVersionConnection = builder.connectionObject(
  { type: DatasetVersion, name: 'DatasetVersionConnection', description: 'A page of versions.' },
  { name: 'DatasetVersionEdge', description: 'A version in a page of versions.' },
);
