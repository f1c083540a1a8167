import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { readyQueries } from '@hub/schema/engine/contract/ready-queries.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningHub, startHub } from './start-hub.ts';

let hub: RunningHub;
beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub?.close());

const api = path.resolve(import.meta.dirname, '..');

describe('ready queries', () => {
  test('are ten, each of another name', () => {
    expect(new Set(readyQueries.map(({ name }) => name)).size).toBe(10);
  });

  test.each(readyQueries.map((one) => [one.name, one] as const))(
    '%s',
    async (_name, { query, variables }) => {
      const { status, json } = await hub.ask({ query, variables });
      expect([status, json.errors]).toEqual([200, undefined]);
      expect(json.extensions.cost.used).toBeLessThan(json.extensions.cost.limit);
      for (const [field, value] of Object.entries(json.data))
        expect([field, isFilled(value)]).toEqual([field, true]);
    },
  );

  test('of figures give figures', async () => {
    const answerOf = async (name: string) => {
      const { query, variables } = readyQueries.find((one) => one.name === name) ?? {};
      return (await hub.ask({ query, variables })).json.data;
    };
    const { dataset } = await answerOf('stock-by-origin');
    const venezuelans = dataset.series.nodes.find(({ dimensions }: { dimensions: { code: string }[] }) =>
      dimensions.some(({ code }) => code === '_T'),
    );
    expect(venezuelans.periods.at(-1)).toBe('2020');
    expect(venezuelans.values.at(-1)).toBeGreaterThan(900_000);
    const { indicator } = await answerOf('monthly-entries');
    expect(indicator.series.nodes[0].observations).toHaveLength(12);
    for (const name of ['entries-a-year', 'regional-stock', 'missing-migrants']) {
      const { rows } = (await answerOf(name)).indicator.aggregate;
      expect([name, rows.some(({ value }: { value: number | null }) => (value ?? 0) > 0)]).toEqual([
        name,
        true,
      ]);
    }
  });
});

/** Whether there is anything in an answer: of lists and objects, in one of their parts. */
function isFilled(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return false;
  return typeof value === 'object' ? Object.values(value).some(isFilled) : true;
}

describe('the explorer', () => {
  beforeAll(async () => {
    if (existsSync(path.join(api, 'graphiql/dist/explorer.js'))) return;
    const vite = path.resolve(api, '../node_modules/vite/bin/vite.js');
    await promisify(execFile)(process.execPath, [vite, 'build'], { cwd: api });
  }, 180_000);

  test('is a page whose every resource comes from this host, and is there', async () => {
    const page = await hub.send('/graphiql');
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
    const links = [...page.text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, link = '']) => link);
    expect(links).toContain('/graphiql/assets/explorer.js');
    for (const link of links) {
      expect(link).toMatch(/^\/graphiql/);
      expect([link, (await hub.send(link)).status]).toEqual([link, 200]);
    }
  });

  test('offers each ready query and survives a name that is none', async () => {
    const { text } = await hub.send('/graphiql?query=search');
    for (const { name } of readyQueries) expect(text).toContain(`?query=${name}"`);
    expect(text).toContain('?query=search" aria-current="page"');
    const odd = await hub.send('/graphiql?query=%22%3E%3Cscript%3E');
    expect([odd.status, odd.text.includes('"><script>')]).toEqual([200, false]);
  });

  test('serves what it is made of and nothing above it', async () => {
    for (const way of ['nothing.js', '..%2f..%2fpackage.json', '%2e%2e/%2e%2e/package.json', '%00', '%']) {
      const answer = await hub.send(`/graphiql/assets/${way}`);
      expect([way, answer.status >= 400 && answer.status < 500]).toEqual([way, true]);
      expect(answer.text).not.toContain(path.resolve(api, '..'));
    }
    expect(hub.logged()).toBe('');
  });
});
