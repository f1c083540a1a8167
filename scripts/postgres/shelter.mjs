/** A place outside the checkout, for when PostgreSQL's account cannot enter the checkout. */
import { accessSync, constants, mkdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** The folder in which our sheltered binaries and databases lie; made when absent. */
export function shelter() {
  const mine =
    process.getuid?.() === 0 ? '/var/lib/osumi-hub' : path.join(os.homedir(), '.local/share/osumi-hub');
  return usable(mine) ?? usable(path.join(os.tmpdir(), `osumi-hub-${os.userInfo().uid}`)) ?? os.tmpdir();
}

function usable(folder) {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o755 });
    accessSync(folder, constants.W_OK);
    return folder;
  } catch {
    return undefined;
  }
}
