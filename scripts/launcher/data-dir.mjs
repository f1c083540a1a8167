/** The installation's folder. */
import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { PlainError } from './plain-error.mjs';

/** Makes `folder` when it is absent; complains when this user cannot work in it. */
export function openDataDir(folder) {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    const secret = path.join(folder, 'secret');
    if (existsSync(secret)) accessSync(secret, constants.R_OK);
  } catch ({ message }) {
    throw new PlainError(
      `the hub cannot use its data folder ${folder} (${message}):\n` +
        'start it as the user who made that folder, or set HUB_DATA_DIR to another',
    );
  }
}
