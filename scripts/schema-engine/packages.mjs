/** The packages of the prisma workspace that the schema engine needs. */
import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from '../launcher/paths.mjs';

/** `require` as it works in prisma/. */
export const requireFromPrisma = createRequire(path.join(root, 'prisma/package.json'));
