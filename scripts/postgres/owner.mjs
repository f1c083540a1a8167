/** The account that PostgreSQL runs as: it refuses root, so root hands it to an unprivileged one. */
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';

/** `{ uid, gid }` to spawn PostgreSQL with when we are root, else `{}`. An existing data folder keeps its owner. */
export function postgresOwner(data) {
  if (process.getuid?.() !== 0) return {};
  const folder = statSync(data, { throwIfNoEntry: false });
  if (folder && folder.uid !== 0) return { uid: folder.uid, gid: folder.gid };
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  // `nobody` is in every /etc/passwd, so that nothing need be created on the machine.
  const account = ['postgres', 'nobody'].flatMap((name) => accounts.filter(([id]) => id === name))[0];
  if (!account) throw new Error('PostgreSQL cannot run as root, and this machine has no account "nobody"');
  return { uid: Number(account[2]), gid: Number(account[3]) };
}

/** Whether PostgreSQL's account may enter `folder`; a checkout under /root (0700) it may not. */
export function canEnter(owner, folder) {
  // initdb builds shell commands from paths: those that a shell would read otherwise are closed to it.
  if (/["'`$\\\n]/.test(folder)) return false;
  return spawnSync('/bin/sh', ['-c', 'cd "$0"', folder], { ...owner, cwd: '/' }).status === 0;
}
