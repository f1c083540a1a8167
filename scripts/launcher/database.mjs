/** The database of the hub: the embedded PostgreSQL, or the one that DATABASE_URL names. */
import { withClient } from '../postgres/connect.mjs';
import { startServer } from '../postgres/server.mjs';
import { PlainError } from './plain-error.mjs';
import { say } from './say.mjs';

const OLDEST_VERSION = 15;
const WATCH_EVERY_MS = 1000;

/** Connects to or starts the database; resolves to `{ url, stop() }`. */
export async function openDatabase({ databaseUrl, dataDir }, guardian) {
  if (!databaseUrl) return embedded(dataDir, guardian);
  await checkVersion(databaseUrl);
  return { url: databaseUrl, stop: async () => {} };
}

async function embedded(folder, guardian) {
  const server = await startServer(folder);
  guardian.watchDatabase(server.data);
  const watch = setInterval(revive, WATCH_EVERY_MS);
  let reviving;
  function revive() {
    if (reviving || server.isRunning()) return;
    say('The database ended unexpectedly: starting it again.');
    reviving = startServer(folder, { port: server.port })
      .catch((error) => say(`The database does not start again: ${error.message}`))
      .finally(() => (reviving = undefined));
  }
  return {
    url: server.url,
    async stop() {
      clearInterval(watch);
      await reviving;
      await server.stop();
    },
  };
}

async function checkVersion(url) {
  const version = await withClient(url, (client) => client.query('SHOW server_version_num'))
    .then(({ rows }) => Math.floor(Number(rows[0].server_version_num) / 10_000))
    .catch((error) => {
      throw new PlainError(`the database that DATABASE_URL names cannot be reached: ${error.message}`);
    });
  if (version >= OLDEST_VERSION) return;
  throw new PlainError(
    `the hub needs PostgreSQL ${OLDEST_VERSION} or newer, and DATABASE_URL names a ${version}`,
  );
}
