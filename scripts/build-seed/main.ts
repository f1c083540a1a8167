import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSeed } from './build-seed.ts';
import { readSeedFile, writeSeedFile } from './seed-file.ts';
import { seriesKey } from './seed-row.ts';

const root = resolve(import.meta.dirname, '../..');
const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    source: { type: 'string', default: process.env.HUB_SHARED_DATA ?? '../shared/data' },
  },
});

const seedFolder = resolve(root, 'prisma/seed');
const sourceFolder = resolve(root, values.source);
if (!existsSync(sourceFolder)) {
  console.error(
    `There is no folder of sources at ${values.source}: name it with --source or HUB_SHARED_DATA`,
  );
  process.exit(2);
}
const { datasets, files } = buildSeed(sourceFolder, seedFolder);

let observations = 0;
for (const { code, version = 1, rows, notes } of datasets) {
  const series = new Set(rows.map(seriesKey)).size;
  observations += rows.length;
  console.log(
    `${(version === 1 ? code : `${code}, version ${version}`).padEnd(36)}${String(series).padStart(8)} series${String(rows.length).padStart(9)} observations`,
  );
  for (const note of notes) console.log(`  ${note}`);
}
console.log(`${datasets.length} versions of datasets, ${observations} observations`);

if (values.check) {
  const changed = files.filter(({ path, text }) => readSeedFile(seedFolder, path) !== text);
  for (const { path } of changed) console.error(`differs from its source: prisma/seed/${path}`);
  if (changed.length) process.exitCode = 1;
  else console.log('prisma/seed agrees with its sources');
} else {
  const written = files.filter((file) => writeSeedFile(seedFolder, file));
  console.log(written.length ? `written: ${written.map(({ path }) => path).join(', ')}` : 'nothing changed');
}
