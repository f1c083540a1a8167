/** `node scripts/run.mjs <script>.ts [arguments]`: prepares the checkout, then runs a script of this folder. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { createChildren } from './launcher/children.mjs';
import { root } from './launcher/paths.mjs';
import { prepare } from './launcher/prepare.mjs';
import { toolEnv, typescript } from './launcher/tools.mjs';

const [script, ...given] = process.argv.slice(2);
await prepare(createChildren({ logDir: path.join(root, '.hub/log') }));
const [node, ...args] = typescript(`scripts/${script}`, given);
const { status } = spawnSync(node, args, { cwd: root, stdio: 'inherit', env: toolEnv() });
process.exitCode = status ?? 1;
