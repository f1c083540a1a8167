/** Folders that the scripts share. Node core only: this runs before anything is installed. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout: the folder that holds the root package.json. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** Where an installation keeps its database, secrets, logs and locks (`HUB_DATA_DIR`, else `.hub/`). */
export function dataDir(env = process.env) {
  return env.HUB_DATA_DIR
    ? path.resolve(env.INIT_CWD ?? process.cwd(), env.HUB_DATA_DIR)
    : path.join(root, '.hub');
}
