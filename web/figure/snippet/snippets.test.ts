import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSchema, parse, validate } from 'graphql';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { sampleFigure } from '../figure-fixture.ts';
import { embedCode } from './embed-code.ts';
import { graphqlRequest, graphqlText } from './graphql-request.ts';
import { snippetsOf } from './snippets.ts';

const schema = buildSchema(
  readFileSync(fileURLToPath(new URL('../../../schema/schema.graphql', import.meta.url)), 'utf8'),
);
const own = sampleFigure();
const sums = {
  ...own,
  request: { ...own.request, field: 'aggregate' as const, by: ['REF_AREA', 'TIME_PERIOD'] },
};
const url = "http://localhost:3000/graphql?it's";

describe.each([
  ['series', own],
  ['sums', sums],
])('the queries of %s', (_, figure) => {
  const snippets = new Map(
    snippetsOf(figure, url, 'http://localhost:3000/es/indicators/X.csv').map(({ name, text }) => [
      name,
      text,
    ]),
  );

  it('are valid by the schema, with variables and with values in them', () => {
    expect(validate(schema, parse(graphqlRequest(figure).query))).toEqual([]);
    const text = graphqlText(figure);
    expect(text).not.toContain('$');
    expect(validate(schema, parse(text))).toEqual([]);
  });

  it('are one word of a shell each', () => {
    const command = (snippets.get('curl') ?? '').replace(/^curl/, 'printf "%s\\n"');
    const words = execFileSync('sh', ['-c', command], { encoding: 'utf8' }).trim().split('\n');
    expect(words[0]).toBe(url);
    expect(JSON.parse(words.at(-1) ?? '').variables.code).toBe('MIG_STOCK');
  });

  it('are TypeScript', () => {
    const { diagnostics } = ts.transpileModule(snippets.get('TypeScript (urql)') ?? '', {
      reportDiagnostics: true,
      compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ESNext },
    });
    expect(diagnostics).toEqual([]);
  });

  it('are Python, where there is one to ask', () => {
    const answer = spawnSync('python3', ['-c', 'import ast, sys; ast.parse(sys.stdin.read())'], {
      input: snippets.get('Python'),
      encoding: 'utf8',
    });
    if (answer.error) return;
    expect(answer.stderr).toBe('');
  });
});

it('embeds by an address and a title that no markup breaks', () => {
  expect(embedCode('/es/embed/X?a=1&b=2', '"<b>')).toBe(
    '<iframe src="/es/embed/X?a=1&amp;b=2" title="&quot;&lt;b&gt;" loading="lazy" style="width:100%;height:640px;border:0"></iframe>',
  );
});
