import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import {
  EXAMPLE_QUERY,
  type ExampleLanguage,
  exampleLanguages,
  exampleProgram,
  TOKEN_QUERY,
  tokenCommand,
} from '@hub/schema/engine/contract/example-programs.ts';
import { BOUNDS } from '@hub/schema/engine/contract/request-limits.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningHub, startHub } from './start-hub.ts';

let hub: RunningHub;
beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub?.close());

const run = promisify(execFile);
const root = path.resolve(import.meta.dirname, '../..');

/** How a program of each language is run as text. */
const RUN: Record<ExampleLanguage, (program: string) => [command: string, args: string[]]> = {
  curl: (program) => ['sh', ['-c', program]],
  python: (program) => ['python3', ['-c', program]],
  r: (program) => ['Rscript', ['-e', program]],
  typescript: (program) => [process.execPath, ['--input-type=module-typescript', '-e', program]],
};

/** What a language needs on the machine; without it its program is not run, only its query. CI has it. */
const NEEDS: Record<ExampleLanguage, [command: string, args: string[]]> = {
  curl: ['curl', ['--version']],
  python: ['python3', ['--version']],
  r: ['Rscript', ['-e', 'library(httr2); library(jsonlite)']],
  typescript: [process.execPath, ['--version']],
};

const LATEST = '941889';

describe.each(exampleLanguages)('the example in %s', (language) => {
  test('asks a query that the graph answers with figures', async () => {
    const asked = /query Stock \{[\s\S]*?\n\}/.exec(exampleProgram(language, hub.url))?.[0];
    expect(asked).toBe(EXAMPLE_QUERY);
    const { status, json } = await hub.ask({ query: asked });
    expect([status, json.errors]).toEqual([200, undefined]);
    const [series] = json.data.dataset.series.nodes;
    expect(series.periods.at(-1)).toBe('2020');
    expect(String(series.values.at(-1))).toBe(LATEST);
  });

  test('runs as it stands', async (context) => {
    const has = await run(...NEEDS[language]).then(
      () => true,
      () => false,
    );
    if (!has && !process.env.CI) return context.skip(`no ${language} on this machine`);
    const [command, args] = RUN[language](exampleProgram(language, `${hub.url}/graphql`));
    const { stdout } = await run(command, args, { cwd: root });
    expect(stdout).toContain(LATEST);
    expect(stdout).toContain('United Nations');
  });
});

test('the request with a token is one that the graph answers', async () => {
  expect(tokenCommand(hub.url)).toContain(JSON.stringify({ query: TOKEN_QUERY }));
  const { json } = await hub.ask({ query: TOKEN_QUERY });
  expect(json).toMatchObject({ data: { viewer: null } });
  expect(json.errors).toBeUndefined();
});

describe('bounds that are told are held', () => {
  const answers = async (query: string) => (await hub.ask({ query })).json.errors === undefined;

  test.each<[keyof typeof BOUNDS, (count: number) => string]>([
    ['pageMost', (count) => `{ codeList(code: "CL_AREA") { codes(first: ${count}) { totalCount } } }`],
    ['searchCharacters', (count) => `{ search(query: "${'a'.repeat(count)}") { totalCount } }`],
  ])('%s', async (bound, query) => {
    expect([await answers(query(BOUNDS[bound])), await answers(query(BOUNDS[bound] + 1))]).toEqual([
      true,
      false,
    ]);
  });

  test('ids', async () => {
    const { id } = (await hub.ask({ query: '{ dataset(code: "UNDESA_STOCK") { id } }' })).json.data.dataset;
    const asked = (count: number) => `{ nodes(ids: ${JSON.stringify(Array(count).fill(id))}) { id } }`;
    expect([await answers(asked(BOUNDS.ids)), await answers(asked(BOUNDS.ids + 1))]).toEqual([true, false]);
  });

  test('pageUsual', async () => {
    const { json } = await hub.ask({ query: '{ codeList(code: "CL_AREA") { codes { nodes { code } } } }' });
    expect(json.data.codeList.codes.nodes).toHaveLength(BOUNDS.pageUsual);
  });

  test('codes', async () => {
    const refused = async (count: number) => {
      const query =
        'query($codes: [String!]) { indicator(code: "MIG_STOCK") { series(filter: { areas: $codes }) { totalCount } } }';
      const { json } = await hub.ask({ query, variables: { codes: Array(count).fill('PER') } });
      return json.errors !== undefined;
    };
    expect([await refused(BOUNDS.codes), await refused(BOUNDS.codes + 1)]).toEqual([false, true]);
  });

  test('bodyBytes', async () => {
    const sized = (bytes: number) => {
      const body = JSON.stringify({ query: '{ __typename }', extensions: { filling: '' } });
      return body.replace('""', `"${'x'.repeat(bytes - body.length)}"`);
    };
    expect((await hub.ask(sized(BOUNDS.bodyBytes))).status).toBe(200);
    expect((await hub.ask(sized(BOUNDS.bodyBytes + 1))).status).toBe(413);
  });
});
