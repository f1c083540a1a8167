/** One run of the hub, from its lock to its end. */
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { sayReady, sayRunning } from './announce.mjs';
import { bringUp } from './bring-up.mjs';
import { createChildren } from './children.mjs';
import { openDataDir } from './data-dir.mjs';
import { startGuardian } from './guard.mjs';
import { readLock, tryLock } from './lock.mjs';
import { PlainError } from './plain-error.mjs';
import { stopGroup } from './process-group.mjs';
import { identify, isRunning } from './process-identity.mjs';
import { say } from './say.mjs';
import { checkChosenPorts } from './services.mjs';
import { readSettings } from './settings.mjs';
import { onStopRequest } from './stop-request.mjs';

/** Starts the hub and stays until it is stopped; ends the process. */
export async function launch({ dev = false } = {}) {
  try {
    const settings = readSettings(process.env, { dev });
    openDataDir(settings.dataDir);
    const lockFile = path.join(settings.dataDir, 'hub.lock');
    const before = readLock(lockFile);
    const { lock, holder } = await tryLock(lockFile, { state: 'starting' });
    if (!lock) return sayRunning(holder);
    await clearRemains(before);
    await run(settings, lock);
  } catch (error) {
    fail(error);
  }
}

async function run(settings, lock) {
  const guardian = startGuardian();
  lock.update({ guardian: guardian.identity });
  const onChange = (groups) => {
    guardian.watch(groups);
    lock.update({ programs: groups.map(identify) });
  };
  const children = createChildren({ onChange, logDir: path.join(settings.dataDir, 'log') });
  const hub = { settings, guardian, children, database: undefined };
  let stopping;
  const stop = () => (stopping ??= shutDown(hub, lock));
  onStopRequest(async () => {
    say('\nStopping the hub.');
    await stop();
    say('Stopped.');
    process.exit(0);
  });
  try {
    await checkChosenPorts(settings);
    const { ended, ...addresses } = await bringUp(hub);
    lock.update({ state: 'running', ...addresses });
    sayReady(settings, addresses);
    throw new PlainError(await ended);
  } catch (error) {
    if (stopping) return;
    say(`\nThe hub stops: ${error instanceof PlainError ? 'something went wrong.' : 'an unexpected error.'}`);
    await stop();
    fail(error);
  }
}

async function shutDown({ children, database, guardian }, lock) {
  await children.stop();
  await database?.then(({ stop }) => stop()).catch(() => {});
  lock.release();
  guardian.dismiss();
}

/** A run that was killed leaves its guardian, which stops the rest of it within seconds, if that was not killed too. */
async function clearRemains({ guardian, programs = [] } = {}) {
  if (isRunning(guardian)) say('The hub was killed a moment ago: waiting until all of it has stopped.');
  while (isRunning(guardian)) await sleep(100);
  await Promise.all(programs.filter(isRunning).map(({ pid }) => stopGroup(pid)));
}

function fail(error) {
  console.error(error instanceof PlainError ? error.message : error);
  process.exit(1);
}
