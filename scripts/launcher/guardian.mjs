/**
 * A process of its own that outlives the launcher for a moment: when the launcher's channel closes, by whatever
 * death, it stops the programs that the launcher had started, and then its database. Started by guard.mjs.
 */
import { stopServer } from '../postgres/process.mjs';
import { stopGroup } from './process-group.mjs';

let groups = [];
let database;

process.on('message', (told) => {
  groups = told.groups ?? groups;
  database = told.data ?? database;
});
process.on('disconnect', async () => {
  await Promise.all(groups.map((group) => stopGroup(group)));
  if (database) await stopServer(database).catch(() => {});
  process.exit(0);
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {});
