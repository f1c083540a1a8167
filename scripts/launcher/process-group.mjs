/** Groups of processes: a program and all that it starts. */
import { setTimeout as sleep } from 'node:timers/promises';
import { isGroupRunning } from './process-identity.mjs';

const GRACE_MS = 10_000;

/** Asks the group led by process `pid` to end, and ends it by force after a grace period. */
export async function stopGroup(pid, grace = GRACE_MS) {
  signalGroup(pid, 'SIGTERM');
  for (const until = Date.now() + grace; Date.now() < until; await sleep(50))
    if (!isGroupRunning(pid)) return;
  signalGroup(pid, 'SIGKILL');
}

function signalGroup(pid, signal) {
  try {
    process.kill(-pid, signal);
  } catch (error) {
    // macOS answers EPERM for a group of zombies.
    if (error.code !== 'ESRCH' && error.code !== 'EPERM') throw error;
  }
}
