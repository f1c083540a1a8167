import { createDb } from '@hub/prisma/client.ts';
import { deriveKeys } from './auth/keys.ts';
import { readEnv } from './env.ts';
import { createLog } from './log.ts';
import { startServer } from './server.ts';
import { stopOnSignal } from './stop-on-signal.ts';

const env = readEnv(process.env);
const log = createLog(env.HUB_LOG_LEVEL);
// Whoever asks has gone by then: statements that wait on would take all connections from those who ask for other things.
const db = createDb(env.DATABASE_URL, 8, 5_000);
const server = await startServer({
  db,
  keys: deriveKeys(env.HUB_SECRET),
  log,
  port: env.HUB_API_PORT,
  requireTotp: env.HUB_REQUIRE_TOTP === 'admins',
});
log.info({ event: 'listening', url: server.url });

stopOnSignal(async () => {
  await server.stop();
  await db.close();
});
