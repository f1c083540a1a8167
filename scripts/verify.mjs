/** `npm run verify` answers "am I done?": generated code, types, lint, the published schema, and every test. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { createChildren } from './launcher/children.mjs';
import { root } from './launcher/paths.mjs';
import { prepare } from './launcher/prepare.mjs';
import { step } from './launcher/say.mjs';
import { packageBin, pinnedNode, typescript } from './launcher/tools.mjs';

const TYPED = ['.', 'prisma', 'schema/engine', 'schema', 'api', 'api/graphiql'];

const children = createChildren({ logDir: path.join(root, '.hub/log') });
await prepare(children);

const bin = (packageName, ...args) => [pinnedNode(), packageBin(...packageName.split(' ')), ...args];
const checks = [
  ...TYPED.map((folder) => [`Types of ${folder}`, bin('typescript tsc', '--noEmit', '-p', folder)]),
  ['Types of web', ['npm', 'run', 'type-check', '--workspace', '@hub/web']],
  ['Lint and format', bin('@biomejs/biome biome', 'check', '--error-on-warnings')],
  ['schema.graphql is what the code says', typescript('schema/print.ts', ['--check'])],
  [
    "The web's documents fit the schema",
    bin('gql.tada gql.tada', 'check', '--fail-on-warn'),
    path.join(root, 'web'),
  ],
];
const failures = [];
for (const [title, command, cwd = root] of checks) {
  const name = title.toLowerCase().replace(/[^a-z]+/g, '-');
  await step(title, () => children.run(name, command, { cwd })).catch(({ message }) =>
    failures.push(message),
  );
}
for (const failure of failures) console.error(`\n${failure}`);
const tests = spawnSync(pinnedNode(), [path.join(root, 'scripts/test.mjs')], { cwd: root, stdio: 'inherit' });
if (failures.length > 0) console.error(`${failures.length} of ${checks.length} checks failed: see above`);
process.exitCode = failures.length > 0 || tests.status !== 0 ? 1 : 0;
