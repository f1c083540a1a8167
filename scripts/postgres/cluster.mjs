/** The data folder of the embedded PostgreSQL. */
import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { postgresBin } from './binaries.mjs';
import { canEnter, postgresOwner } from './owner.mjs';
import { shelter } from './shelter.mjs';

const DRAFT = 'postgres.new';

/**
 * The cluster in `folder`/postgres, created when there is none. A creation that was killed leaves only a draft,
 * which the next one removes.
 * @returns `{ data, owner, bin, created }`: the real data folder, the account and the programs to run it with.
 */
export function ensureCluster(folder, password, { throwaway }) {
  const data = path.join(folder, 'postgres');
  const created = !existsSync(path.join(data, 'PG_VERSION'));
  if (created) createCluster(folder, data, password, throwaway ? ['--no-sync'] : []);
  const owner = postgresOwner(data);
  // A copy made by root belongs to root: PostgreSQL wants its own account back.
  if (owner.uid !== undefined && statSync(data).uid === 0) {
    spawnSync('chown', ['-R', `${owner.uid}:${owner.gid}`, `${realpathSync(data)}/`]);
  }
  return { data: realpathSync(data), owner, bin: postgresBin(owner), created };
}

function createCluster(folder, data, password, options) {
  const owner = postgresOwner(data);
  for (const name of readdirSync(folder)) {
    if (name.startsWith(DRAFT)) rmSync(path.join(folder, name), { recursive: true, force: true });
  }
  clear(data);
  const here = canEnter(owner, folder);
  const home = here ? folder : path.join(shelter(), randomUUID());
  mkdirSync(home, { recursive: true, mode: 0o755 });
  const draft = path.join(home, DRAFT);
  initialise(postgresBin(owner), draft, owner, password, options);
  renameSync(draft, path.join(home, 'postgres'));
  // `folder` may be a link into the shelter only once the cluster is whole.
  if (!here) symlinkSync(path.join(home, 'postgres'), data);
}

/** Makes room for a cluster, at the cost of nothing but a dangling link or an empty folder. */
function clear(data) {
  const found = lstatSync(data, { throwIfNoEntry: false });
  if (found?.isSymbolicLink()) return rmSync(data);
  try {
    if (found) rmdirSync(data);
  } catch {
    throw new Error(
      `${data} is no database of this user: move it away, or set HUB_DATA_DIR to another folder`,
    );
  }
}

function initialise(bin, draft, owner, password, more) {
  const passwordFile = `${draft}.password`;
  mkdirSync(draft, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (owner.uid !== undefined)
    for (const made of [draft, passwordFile]) chownSync(made, owner.uid, owner.gid);
  chmodSync(draft, 0o700);
  const options =
    '-U hub -A scram-sha-256 -E UTF8 --locale-provider=builtin --builtin-locale=C.UTF-8 --locale=C';
  const args = [...options.split(' '), ...more, '--no-instructions', '-D', draft, `--pwfile=${passwordFile}`];
  const run = spawnSync(path.join(bin, 'initdb'), args, {
    ...owner,
    cwd: '/',
    encoding: 'utf8',
    env: { PATH: process.env.PATH, LC_ALL: 'C' },
  });
  rmSync(passwordFile, { force: true });
  if (run.status !== 0)
    throw new Error(`PostgreSQL could not create its data folder: ${run.stderr || run.error}`);
}
