/** Lock files that name their holder: they outlive kill -9 harmlessly, and tell others what the holder does. */
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { identify, isRunning } from './process-identity.mjs';

/** A takeover lasts milliseconds: one older than this was killed half way. */
const TAKEOVER_EXPIRES_MS = 10_000;

/**
 * Takes the lock `file`, or tells who has it.
 * @returns `{ lock }` when taken, to `update(note)` and `release()`, else `{ holder }`: its `{ pid, start, ...note }`.
 */
export async function tryLock(file, note = {}) {
  mkdirSync(path.dirname(file), { recursive: true });
  for (;;) {
    if (claim(file, note)) return { lock: held(file, note), holder: undefined };
    const holder = readLock(file);
    if (holder && isRunning(holder)) return { lock: undefined, holder };
    removeStale(file);
    await sleep(20);
  }
}

/** Takes the lock `file`, calling `onWait(holder)` once if another process has it. */
export async function waitForLock(file, onWait = (_holder) => {}) {
  for (let waited = false; ; waited = true) {
    const { lock, holder } = await tryLock(file);
    if (lock) return lock;
    if (!waited) onWait(holder);
    await sleep(250);
  }
}

/** What the lock says, or undefined when there is none. A torn lock (power cut) says nothing: `{}`. */
export function readLock(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    return error.code === 'ENOENT' ? undefined : {};
  }
}

/** Creates the lock with its whole content in one step; false when it exists. */
function claim(file, note) {
  const draft = write(`${file}.${process.pid}`, note);
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return false;
  } finally {
    rmSync(draft, { force: true });
  }
}

function held(file, note) {
  let current = note;
  let released = false;
  return {
    update(more) {
      if (released) return;
      current = { ...current, ...more };
      renameSync(write(`${file}.${process.pid}`, current), file);
    },
    release() {
      released = true;
      const holder = readLock(file);
      if (holder?.pid === process.pid && isRunning(holder)) rmSync(file, { force: true });
    },
  };
}

function write(file, note) {
  writeFileSync(file, JSON.stringify({ ...identify(), ...note }));
  return file;
}

/** Removes the lock of a dead process. Only one process at a time may look and remove, or it could remove a new lock. */
function removeStale(file) {
  const takeover = `${file}.takeover`;
  try {
    mkdirSync(takeover);
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    const age = Date.now() - (statSync(takeover, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > TAKEOVER_EXPIRES_MS) rmSync(takeover, { recursive: true, force: true });
    return;
  }
  try {
    const holder = readLock(file);
    if (holder && !isRunning(holder)) rmSync(file, { force: true });
  } finally {
    rmSync(takeover, { recursive: true, force: true });
  }
}
