/**
 * `npm test`: every test, or those that Vitest's arguments name (`npm test -- --project engine`). Installs and
 * builds what is missing. The last line of its output counts what passed and failed.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createChildren } from './launcher/children.mjs';
import { root } from './launcher/paths.mjs';
import { build, prepare } from './launcher/prepare.mjs';
import { packageBin, pinnedNode, toolEnv } from './launcher/tools.mjs';
import { closingLine, countTests } from './testing/closing-line.mjs';

const scratch = mkdtempSync(path.join(os.tmpdir(), 'osumi-hub-report-'));
const reportFile = path.join(scratch, 'report.json');
const chosen = process.argv.slice(2);
const children = createChildren({ logDir: path.join(root, '.hub/log') });
let exitCode = 1;
try {
  await prepare(children);
  // Without its pages only the browser tests fail, and tell why.
  if (chosen.length === 0) await build(children).catch(({ message }) => console.error(message));
  exitCode = await vitest([
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reportFile}`,
    ...chosen,
  ]);
} catch (error) {
  console.error(error.message);
}
const counts = countTests(
  existsSync(reportFile) ? JSON.parse(readFileSync(reportFile, 'utf8')) : undefined,
  exitCode,
);
rmSync(scratch, { recursive: true, force: true });
console.log(closingLine(counts));
process.exitCode = counts.failed > 0 ? 1 : 0;

/** Runs Vitest on the pinned Node; resolves to its exit code. Signals of the terminal reach it by themselves. */
function vitest(args) {
  const command = [packageBin('vitest'), 'run', '--passWithNoTests', ...args];
  const child = spawn(pinnedNode(), command, {
    cwd: root,
    stdio: 'inherit',
    env: toolEnv({ DATABASE_URL: undefined }),
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => child.once('close', (code) => resolve(code ?? 1)));
}
