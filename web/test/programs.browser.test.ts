import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { browserOfTests } from './open-hub.ts';

const openPage = browserOfTests();
const run = promisify(execFile);
const root = path.resolve(import.meta.dirname, '../..');

/** How a program of each language is run as text. */
const RUN: Record<string, [command: string, ...args: string[]]> = {
  curl: ['sh', '-c'],
  'TypeScript (urql)': [process.execPath, '--input-type=module-typescript', '-e'],
  Python: ['python3', '-c'],
  R: ['Rscript', '-e'],
};

describe.each(Object.keys(RUN))('the program in %s', (name) => {
  it('runs as it stands on the page', async (context) => {
    const { page } = await openPage();
    await page.goto('/es/indicators/MIG_STOCK?area=PER&counterpart=VEN');
    const part = page.locator('section:has(#use) details', { has: page.getByText(name, { exact: true }) });
    const program = (await part.locator('pre').textContent()) ?? '';
    const [command = '', ...args] = RUN[name] ?? [];
    // The plainest of locales: a program may not rest on the reader's.
    const env = { ...process.env, LC_ALL: 'C' };
    const answer = await run(command, [...args, program], { cwd: root, env }).catch((error) => {
      if (error.code === 'ENOENT' && !process.env.CI) return null;
      throw error;
    });
    if (!answer) return context.skip(`no ${command} on this machine`);
    expect(answer.stdout).toContain('941889');
    expect(answer.stdout).toContain('United Nations, Department of Economic and Social Affairs');
  });
});
