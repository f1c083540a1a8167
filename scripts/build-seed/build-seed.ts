import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildAreaCodeList } from './code-list-area.ts';
import {
  buildIdmcConflict,
  buildIdmcDisaster,
  buildIdmcGeoreferenced,
  buildIdmcIdpAge,
} from './idmc-displacement.ts';
import { buildIomBorder } from './iom-border.ts';
import { buildIomMissingMigrants } from './iom-missing-migrants.ts';
import { buildKnomadBilateral } from './knomad-bilateral.ts';
import { openSource } from './read-source.ts';
import { type BuiltDataset, writeSdmxCsv } from './seed-row.ts';
import { buildUnPopulation } from './un-population.ts';
import { buildUndesaStock } from './undesa-stock.ts';
import { buildUnhcrOrigin } from './unhcr-origin.ts';
import { buildWorldBankCountrySeries } from './wb-country-series.ts';
import { buildWorldDevelopmentIndicators } from './wb-development-indicators.ts';

/** What stands in the seed, as far as the builder needs it. */
interface SeedDataset {
  code: string;
  structure: string;
  versions: { file: string }[];
}

interface SeedStructure {
  code: string;
  dimensions: { concept: string }[];
}

/** A file of the seed: its path below `prisma/seed`, and its text before compression. */
export interface SeedFile {
  path: string;
  text: string;
}

/** The seed as rebuilt: the datasets and the files that they and the list of areas are written to. */
export interface BuiltSeed {
  datasets: BuiltDataset[];
  files: SeedFile[];
}

const readJson = <T>(folder: string, path: string): T =>
  JSON.parse(readFileSync(join(folder, path), 'utf8')) as T;

/**
 * Rebuilds the figures of the seed from the source files. Titles, descriptions, structures and the other code lists
 * are kept by hand in `seedFolder`; every dataset that is named there must be rebuilt, and no other.
 */
export function buildSeed(sourceFolder: string, seedFolder: string): BuiltSeed {
  const source = openSource(sourceFolder);
  const datasets = [
    ...buildUndesaStock(source),
    ...buildIomBorder(source),
    buildIdmcDisaster(source),
    buildIdmcConflict(source),
    buildIdmcGeoreferenced(source),
    buildIdmcIdpAge(source),
    buildIomMissingMigrants(source),
    buildUnhcrOrigin(source),
    ...buildWorldDevelopmentIndicators(source),
    ...buildWorldBankCountrySeries(source),
    buildKnomadBilateral(source),
    buildUnPopulation(source),
  ];
  const listed = readJson<SeedDataset[]>(seedFolder, 'datasets.json');
  const structures = readJson<SeedStructure[]>(seedFolder, 'structures.json');
  const missing = listed.filter(({ code }) => !datasets.some((built) => built.code === code));
  if (missing.length) throw new Error(`no builder makes ${missing.map(({ code }) => code).join(', ')}`);
  const files = datasets.map((built): SeedFile => {
    const dataset = listed.find(({ code }) => code === built.code);
    const structure = structures.find(({ code }) => code === dataset?.structure);
    const file = dataset?.versions[0]?.file;
    if (!structure || !file) throw new Error(`datasets.json does not describe ${built.code}`);
    const concepts = structure.dimensions.map(({ concept }) => concept);
    return { path: file, text: writeSdmxCsv(built, concepts) };
  });
  const areas = `${JSON.stringify(buildAreaCodeList(source), null, 2)}\n`;
  return { datasets, files: [...files, { path: 'code-lists/CL_AREA.json', text: areas }] };
}
