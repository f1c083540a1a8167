/** The launcher's end of the guardian: tells it what to stop, should the launcher die. */
import { fork } from 'node:child_process';
import path from 'node:path';
import { identify } from './process-identity.mjs';

/** Starts the guardian; `identity` is for the next start, which must wait until the guardian is done. */
export function startGuardian() {
  const guardian = fork(path.join(import.meta.dirname, 'guardian.mjs'), {
    detached: true,
    execArgv: [],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    cwd: '/',
  });
  const tell = (message) => guardian.connected && guardian.send(message, () => {});
  guardian.on('error', () => {});
  guardian.unref();
  guardian.channel.unref();
  return {
    identity: identify(guardian.pid),
    watch: (groups) => tell({ groups }),
    watchDatabase: (data) => tell({ data }),
    dismiss: () => guardian.kill('SIGKILL'),
  };
}
