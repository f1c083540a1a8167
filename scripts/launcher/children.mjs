/** The programs that the launcher starts. Each leads a group of its own, so that it can be stopped with all its own. */
import { spawn } from 'node:child_process';
import { closeSync, createWriteStream, mkdirSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { PlainError } from './plain-error.mjs';
import { stopGroup } from './process-group.mjs';
import { toolEnv } from './tools.mjs';

const TAIL_LINES = 25;

/**
 * @param onChange is told the process ids of the programs that run, at each change.
 * @param logDir gets a log for each program, by its name.
 */
export function createChildren({ onChange = (_pids) => {}, logDir }) {
  const running = new Map();
  let closed = false;
  mkdirSync(logDir, { recursive: true });
  const logFile = (name) => path.join(logDir, `${name}.log`);

  const tell = () => onChange([...running.values()].flatMap(({ pid }) => pid ?? []));

  function start(name, [command, ...args], { env, stdio, ...options }) {
    if (closed) throw new PlainError('the hub is stopping');
    const child = spawn(command, args, { ...options, stdio, env: toolEnv(env), detached: true });
    running.set(name, child);
    tell();
    const ended = new Promise((resolve) => {
      child.once('error', (error) => resolve(error.message));
      child.once('close', (code, signal) => resolve(code === 0 ? undefined : `ended with ${signal ?? code}`));
    }).finally(() => {
      running.delete(name);
      tell();
    });
    return { child, ended };
  }

  return {
    /** Runs a program to its end, its output in its log and, line by line, to `onLine`. Rejects when it fails. */
    async run(name, command, { onLine = (_line) => {}, ...options } = {}) {
      const { child, ended } = start(name, command, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
      const log = createWriteStream(logFile(name), { mode: 0o600 });
      for (const stream of [child.stdout, child.stderr]) stream.pipe(log, { end: false });
      createInterface({ input: child.stdout }).on('line', onLine);
      const failure = await ended;
      await new Promise((resolve) => log.end(resolve));
      if (failure) throw new PlainError(describe(name, failure, logFile(name)));
    },

    /** Starts a program that is to run on; `ended` resolves to words about its end. `show` puts its output on screen. */
    serve(name, command, { show = false, ...options } = {}) {
      const log = show ? 'inherit' : openSync(logFile(name), 'w', 0o600);
      const { ended } = start(name, command, { ...options, stdio: ['ignore', log, log] });
      if (!show) closeSync(log);
      return {
        name,
        ended: ended.then((how = 'ended') => (show ? `${name} ${how}` : describe(name, how, logFile(name)))),
      };
    },

    /** Stops all that still runs, and starts nothing more. */
    async stop() {
      closed = true;
      await Promise.all([...running.values()].map((child) => child.pid && stopGroup(child.pid)));
    },
  };
}

function describe(name, how, log) {
  const tail = readFileSync(log, 'utf8').trimEnd().split('\n').slice(-TAIL_LINES).join('\n');
  return `${name} ${how}. The end of its log (${log}):\n\n${tail}\n`;
}
