/**
 * Prisma's CLI without its download: the schema engine is the WASM build from npm (schema-engine.mjs).
 * Usage: node scripts/prisma.mjs generate | validate | format | migrate dev | migrate diff ...
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root } from './launcher/paths.mjs';
import { packageBin, pinnedNode, toolEnv } from './launcher/tools.mjs';

const { status, error } = spawnSync(
  pinnedNode(),
  [packageBin('prisma', 'prisma', path.join(root, 'prisma')), ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: 'inherit',
    env: toolEnv({ PRISMA_SCHEMA_ENGINE_BINARY: path.join(root, 'scripts/schema-engine.mjs') }),
  },
);
if (error) throw error;
process.exit(status ?? 1);
