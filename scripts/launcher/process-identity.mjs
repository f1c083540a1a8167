/** Tells a process from another one that got the same number later. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** When process `pid` began, as an opaque text, or undefined when there is no such process (or only its zombie). */
export function processStart(pid) {
  if (process.platform !== 'linux') {
    const { stdout } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' });
    return stdout?.trim() || undefined;
  }
  return linuxProcess(pid)?.start;
}

/** Identifies process `pid` for as long as it lives. */
export const identify = (pid = process.pid) => ({ pid, start: processStart(pid) });

/** Whether the process identified earlier by {@link identify} still runs. */
export const isRunning = (identity) =>
  identity?.start !== undefined && processStart(identity.pid) === identity.start;

/** Whether anything but zombies is left of the group led by process `pid`: some containers never bury their dead. */
export function isGroupRunning(pid) {
  if (process.platform === 'linux')
    return readdirSync('/proc').some((entry) => linuxProcess(entry)?.group === pid);
  try {
    return process.kill(-pid, 0);
  } catch {
    return false;
  }
}

/** `{ group, start }` of a living process, from /proc. */
function linuxProcess(pid) {
  if (!/^\d+$/.test(pid)) return undefined;
  try {
    // The command name, in parentheses, may itself hold spaces and parentheses; the fields after it do not.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return fields[0] === 'Z' ? undefined : { group: Number(fields[2]), start: fields[19] };
  } catch {
    return undefined;
  }
}
