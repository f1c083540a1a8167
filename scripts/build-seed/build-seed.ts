import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildAreaCodeList } from './code-list-area.ts';
import { buildCellCodeList, cellsOf } from './code-list-cell.ts';
import { openCountryLand } from './country-land.ts';
import {
  buildIdmcConflict,
  buildIdmcDisaster,
  buildIdmcGeoreferenced,
  buildIdmcIdpAge,
} from './idmc-displacement.ts';
import { buildIomBorder } from './iom-border.ts';
import { buildIomMissingCells } from './iom-missing-cells.ts';
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
  versions: { number: number; file: string }[];
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

/** The seed as rebuilt: the datasets and the files that they and the lists of areas and cells are written to. */
export interface BuiltSeed {
  datasets: BuiltDataset[];
  files: SeedFile[];
}

const readJson = <T>(folder: string, path: string): T =>
  JSON.parse(readFileSync(join(folder, path), 'utf8')) as T;

const versionOf = ({ version = 1 }: BuiltDataset): number => version;

/**
 * Rebuilds the figures of the seed from the source files. Titles, descriptions, structures and the other code lists
 * are kept by hand in `seedFolder`; every dataset that is named there must be rebuilt, and no other.
 */
export function buildSeed(sourceFolder: string, seedFolder: string): BuiltSeed {
  const source = openSource(sourceFolder);
  const land = openCountryLand();
  const missingCells = buildIomMissingCells(source, land);
  const datasets = [
    ...buildUndesaStock(source),
    ...buildIomBorder(source),
    buildIdmcDisaster(source),
    buildIdmcConflict(source),
    buildIdmcGeoreferenced(source),
    buildIdmcIdpAge(source),
    buildIomMissingMigrants(source),
    missingCells,
    buildUnhcrOrigin(source),
    ...buildWorldDevelopmentIndicators(source),
    ...buildWorldBankCountrySeries(source),
    buildKnomadBilateral(source),
    buildUnPopulation(source),
  ];
  const listed = readJson<SeedDataset[]>(seedFolder, 'datasets.json');
  const structures = readJson<SeedStructure[]>(seedFolder, 'structures.json');
  const missing = listed.flatMap(({ code, versions }) =>
    versions
      .filter(({ number }) => !datasets.some((built) => built.code === code && versionOf(built) === number))
      .map(({ number }) => `${code}, version ${number}`),
  );
  if (missing.length) throw new Error(`no builder makes ${missing.join('; ')}`);
  const files = datasets.map((built): SeedFile => {
    const dataset = listed.find(({ code }) => code === built.code);
    const structure = structures.find(({ code }) => code === dataset?.structure);
    const file = dataset?.versions.find(({ number }) => number === versionOf(built))?.file;
    if (!structure || !file)
      throw new Error(`datasets.json does not describe ${built.code}, version ${versionOf(built)}`);
    const concepts = structure.dimensions.map(({ concept }) => concept);
    return { path: file, text: writeSdmxCsv(built, concepts) };
  });
  const areas = buildAreaCodeList(source);
  const lists = [
    areas,
    buildCellCodeList(cellsOf(missingCells.rows.map(({ key }) => key[1] ?? '')), areas.codes, land),
  ];
  const written = lists.map((list): SeedFile => {
    return { path: `code-lists/${list.code}.json`, text: `${JSON.stringify(list, null, 2)}\n` };
  });
  return { datasets, files: [...files, ...written] };
}
