/** Makes the checkout ready: packages, generated code, build. One process at a time, whatever data folder it serves. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { install, isInstalled } from './install.mjs';
import { waitForLock } from './lock.mjs';
import { root } from './paths.mjs';
import { say, step } from './say.mjs';
import { pinnedNode } from './tools.mjs';

const GENERATED = path.join(root, 'prisma/generated');
const STAMP = path.join(GENERATED, '.stamp');

/** Installs the packages and generates Prisma's client, where they are not up to date. */
export function prepare(children) {
  return alone(async () => {
    if (!isInstalled()) await step('Installing packages (a minute or two)', () => install(children));
    await generate(children);
  });
}

/** Builds what has changed since the last build; for development, only what it does not build as it runs. */
export function build(children, { dev = false } = {}) {
  const turbo = path.join(root, 'node_modules/.bin/turbo');
  const options = ['--ui=stream', '--output-logs=new-only', '--no-update-notifier'];
  const command = [turbo, 'run', 'build', ...options, ...(dev ? ['--filter=@hub/api'] : [])];
  return alone(() =>
    step('Building what changed (the first time about a minute)', () =>
      children.run('build', command, { cwd: root, env: { NODE_ENV: 'production' } }),
    ),
  );
}

async function generate(children) {
  const schema = path.join(root, 'prisma/schema');
  const sources = readdirSync(schema).map((name) => path.join(schema, name));
  const hash = createHash('sha256');
  for (const file of [...sources.sort(), path.join(root, 'package-lock.json')])
    hash.update(readFileSync(file));
  const stamp = hash.digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp) return;
  rmSync(STAMP, { force: true });
  await step('Generating the database client', () =>
    children.run('generate', [pinnedNode(), 'scripts/prisma.mjs', 'generate'], { cwd: root }),
  );
  writeFileSync(STAMP, stamp);
}

async function alone(work) {
  const lock = await waitForLock(path.join(root, '.hub/prepare.lock'), ({ pid }) =>
    say(`  waiting for another start that prepares this checkout (process ${pid})`),
  );
  try {
    return await work();
  } finally {
    lock.release();
  }
}
