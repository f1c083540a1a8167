/**
 * The embedded PostgreSQL by hand.
 * Usage: node scripts/db.mjs start | stop | status
 *        node scripts/db.mjs temporary    a throwaway server, gone when this command's standard input closes
 */
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { dataDir } from './launcher/paths.mjs';
import { runningServer, stopServer } from './postgres/process.mjs';
import { startServer } from './postgres/server.mjs';

const folder = dataDir();
const data = path.join(folder, 'postgres');

const commands = {
  async start() {
    console.log((await startServer(folder)).url);
  },
  async stop() {
    if (existsSync(data)) await stopServer(data);
  },
  status() {
    const server = existsSync(data) && runningServer(data);
    console.log(server ? `running on port ${server.port} (process ${server.pid})` : 'not running');
  },
  temporary,
};

async function temporary() {
  const home = mkdtempSync(path.join(os.tmpdir(), 'osumi-hub-'));
  chmodSync(home, 0o755); // PostgreSQL's own account, when we are root, must get in
  const server = await startServer(home, { throwaway: true });
  console.log(server.url);
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.stdin.destroy());
  await new Promise((resolve) =>
    process.stdin.resume().on('end', resolve).on('close', resolve).on('error', resolve),
  );
  await server.stop();
  rmSync(home, { recursive: true, force: true });
}

const command = commands[process.argv[2]];
if (!command) {
  console.error('Usage: node scripts/db.mjs start | stop | status | temporary');
  process.exit(2);
}
await command();
