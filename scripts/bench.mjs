/** `npm run bench`: prepares the checkout and runs the measurements of bench.ts, whose arguments it hands on. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { createChildren } from './launcher/children.mjs';
import { root } from './launcher/paths.mjs';
import { prepare } from './launcher/prepare.mjs';
import { toolEnv, typescript } from './launcher/tools.mjs';

await prepare(createChildren({ logDir: path.join(root, '.hub/log') }));
const [node, ...args] = typescript('scripts/bench.ts', process.argv.slice(2));
const { status } = spawnSync(node, args, { cwd: root, stdio: 'inherit', env: toolEnv() });
process.exitCode = status ?? 1;
