import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { type PublishInput, publishIn } from '@hub/schema/modules/dataset/publish-dataset.ts';
import type { ClientBase } from 'pg';
import type { SeedFolder, Text } from './seed-folder.ts';
import { idOf, insertOnce, insertRows, json } from './sql.ts';
import type { Step } from './step.ts';

interface SeedVersion {
  number: number;
  file: string;
  reason: PublishInput['reason'];
  note?: Text | null;
  edition?: string | null;
  supersededBy?: string | null;
  asOf?: string | null;
  publishedAt: string;
  licence?: string;
  citation?: string;
  copyObtainedFrom?: string | null;
  processing: PublishInput['processing'];
  processingNote?: Text | null;
}

interface SeedDataset {
  code: string;
  title: Text;
  description: Text;
  publisher: string;
  structure: string;
  access: string;
  protection: string;
  licence: string;
  licenceUrl?: string | null;
  source: string;
  sourceUrl?: string | null;
  citation: string;
  topics: string[];
  expectedAreas: string[];
  partialDimensions?: string[];
  frequency: string;
  caveats?: Text | null;
  indicators: string[];
  versions: SeedVersion[];
}

/** Datasets, then their versions, each published by the hub's own command. */
export function datasetSteps(seed: SeedFolder): Step[] {
  return seed.list<SeedDataset>('datasets.json').flatMap((dataset) => [
    {
      name: `dataset ${dataset.code}`,
      content: JSON.stringify({ ...dataset, versions: undefined }),
      renewed: false,
      load: (client: ClientBase) => loadDataset(client, dataset),
    },
    ...dataset.versions.map((version) => ({
      name: `figures of ${dataset.code}, version ${version.number}`,
      content: JSON.stringify(version),
      renewed: false,
      load: (client: ClientBase) => loadVersion(client, seed, dataset, version),
    })),
  ]);
}

async function loadDataset(client: ClientBase, dataset: SeedDataset): Promise<void> {
  const id = await insertOnce(client, 'dataset', {
    code: dataset.code,
    title: json(dataset.title),
    description: json(dataset.description),
    publisher_id: await idOf(client, 'observatory', 'slug', dataset.publisher),
    structure_id: await idOf(client, 'data_structure', 'code', dataset.structure),
    access: dataset.access,
    protection: dataset.protection,
    licence: dataset.licence,
    licence_url: dataset.licenceUrl ?? null,
    source: dataset.source,
    source_url: dataset.sourceUrl ?? null,
    citation: dataset.citation,
    topics: dataset.topics,
    expected_areas: dataset.expectedAreas,
    partial_dimensions: dataset.partialDimensions ?? [],
    frequency: dataset.frequency,
    caveats: json(dataset.caveats),
  });
  if (id === null) return;
  for (const indicator of dataset.indicators) {
    await insertRows(client, 'dataset_indicator', [
      { dataset_id: id, indicator_id: await idOf(client, 'indicator', 'code', indicator) },
    ]);
  }
}

async function loadVersion(
  client: ClientBase,
  seed: SeedFolder,
  dataset: SeedDataset,
  version: SeedVersion,
): Promise<void> {
  const result = await publishIn(client, {
    dataset: dataset.code,
    number: version.number,
    reason: version.reason,
    note: version.note,
    edition: version.edition,
    supersededBy: version.supersededBy,
    asOf: version.asOf,
    publishedAt: new Date(version.publishedAt),
    licence: version.licence ?? dataset.licence,
    citation: version.citation ?? dataset.citation,
    copyObtainedFrom: version.copyObtainedFrom,
    processing: version.processing,
    processingNote: version.processingNote,
    file: {
      address: `seed/${version.file}`,
      bytes: createReadStream(seed.address(version.file)).pipe(createGunzip()),
    },
    actor: null,
  });
  if (result.published) return;
  if (result.reason === 'FAULTS') {
    const shown = result.faults.slice(0, 20).map((fault) => JSON.stringify(fault));
    throw new Error(`${version.file} has ${result.faults.length} faults:\n${shown.join('\n')}`);
  }
  throw new Error(`${dataset.code}, version ${version.number}: ${result.reason}`);
}
