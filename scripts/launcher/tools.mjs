/** The programs that npm installed for us, and the environment in which they run. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './paths.mjs';

/**
 * The Node that package-lock.json pins, else the one that runs now. npm packs it per platform;
 * where there is no such package the host's own Node does.
 */
export function pinnedNode() {
  const pinned = path.join(root, `node_modules/node-${process.platform}-${process.arch}/bin/node`);
  return existsSync(pinned) ? pinned : process.execPath;
}

/** The environment of every tool: pinned Node and local binaries first on PATH, telemetry and update checks off. */
export function toolEnv(extra = {}) {
  const front = [path.dirname(pinnedNode()), path.join(root, 'node_modules/.bin')];
  return {
    ...process.env,
    NEXT_TELEMETRY_DISABLED: '1',
    TURBO_TELEMETRY_DISABLED: '1',
    TURBO_NO_UPDATE_NOTIFIER: '1',
    DO_NOT_TRACK: '1',
    CHECKPOINT_DISABLE: '1',
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    ...extra,
    PATH: [...front, process.env.PATH].filter(Boolean).join(path.delimiter),
  };
}

/** The JavaScript entry of a package's command, to be run by {@link pinnedNode} without a shell or shebang. */
export function packageBin(packageName, command = packageName, from = root) {
  const manifest = createRequire(path.join(from, 'package.json')).resolve(`${packageName}/package.json`);
  const { bin } = createRequire(manifest)(manifest);
  return path.join(path.dirname(manifest), typeof bin === 'string' ? bin : bin[command]);
}

/** The command that runs a TypeScript file of ours, named from the root, on the pinned Node. */
export function typescript(file, args = []) {
  const tsx = createRequire(path.join(root, 'package.json')).resolve('tsx');
  return [pinnedNode(), '--import', pathToFileURL(tsx).href, file, ...args];
}

/** The same, started anew when the file or what it imports changes. */
export function typescriptOnChange(file) {
  return [pinnedNode(), packageBin('tsx'), 'watch', '--clear-screen=false', file];
}
