import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startServer } from '../postgres/server.mjs';

/** A PostgreSQL for one test file. */
export interface TemporaryServer {
  url: string;
  stop: () => Promise<void>;
}

/** Starts an empty server in a folder that goes when it stops. */
export async function startTemporaryServer(): Promise<TemporaryServer> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'osumi-hub-'));
  chmodSync(folder, 0o755); // PostgreSQL's own account, when we are root, must get in
  const server = await startServer(folder, { throwaway: true });
  const stop = async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: server.url, stop };
}
