import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const ROOMS = ['prisma', 'schema', 'api', 'web', 'scripts'];
const MADE = new Set(['node_modules', 'generated', 'dist', 'graph-env.d.ts']);

/** What a file imports: a file of ours by its path from the root, or a package or built-in by its name. */
interface Import {
  from: string;
  to: string;
  ours: boolean;
}

const files = ROOMS.flatMap((room) => sources(room));
const imports = files.flatMap((file) => importsOf(file));

function sources(folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (MADE.has(entry.name) || entry.name.startsWith('.')) return [];
    const name = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return sources(name);
    return /\.(ts|tsx|mjs)$/.test(entry.name) ? [name] : [];
  });
}

function importsOf(from: string): Import[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(path.join(root, from), 'utf8'), true, true);
  return importedFiles.map(({ fileName }) => {
    if (fileName.startsWith('.'))
      return { from, to: path.posix.join(path.posix.dirname(from), fileName), ours: true };
    if (fileName.startsWith('@hub/')) return { from, to: fileName.slice('@hub/'.length), ours: true };
    // package.json of the web names its folders so.
    if (fileName.startsWith('#')) {
      const to = `web/${fileName.slice(1)}`;
      return { from, to: path.extname(to) === '' ? `${to}.ts` : to, ours: true };
    }
    return { from, to: fileName, ours: false };
  });
}

const isTest = (file: string) => /\.test\.tsx?$/.test(file);
const isEngine = (file: string) => file.startsWith('schema/engine/');
const roomOf = (file: string) => (isEngine(file) ? 'engine' : (file.split('/')[0] as string));
const moduleOf = (file: string) => /^schema\/modules\/([^/]+)\//.exec(file)?.[1];
const shown = (found: readonly Import[]) => found.map(({ from, to }) => `${from} -> ${to}`);

/** Whom each room may import, itself aside. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  prisma: [],
  engine: [],
  schema: ['engine', 'prisma'],
  api: ['schema', 'engine', 'prisma'],
  web: ['engine'],
  scripts: ROOMS.concat('engine'),
};

/** The tests' database with its people and things, on which tests of the schema stand. */
const TEST_GROUND = ['database.ts', 'access-world.ts', 'access-things.ts'].map((name) => `api/test/${name}`);

test('the walls are looked at', () => {
  expect(files.length).toBeGreaterThan(400);
  expect(imports.length).toBeGreaterThan(1_500);
  const missing = imports.filter(({ to, ours }) => ours && !existsSync(path.join(root, to)));
  // What is generated or ignored may not be there yet.
  expect(shown(missing.filter(({ to }) => !/generated|graph-env|\.next/.test(to)))).toEqual([]);
});

test('each room imports those below it only, and none the scripts', () => {
  const wrong = imports.filter(({ from, to, ours }) => {
    const [mine, other] = [roomOf(from), roomOf(to)];
    if (!ours || mine === other || MAY_IMPORT[mine]?.includes(other)) return false;
    return !(mine === 'schema' && isTest(from) && TEST_GROUND.includes(to));
  });
  expect(shown(wrong)).toEqual([]);
});

test('the api takes of prisma only the way to open a database', () => {
  const wrong = imports.filter(
    ({ from, to, ours }) => ours && roomOf(from) === 'api' && roomOf(to) === 'prisma',
  );
  expect(shown(wrong.filter(({ to }) => to !== 'prisma/client.ts'))).toEqual([]);
});

test('the engine imports no package and no built-in', () => {
  const wrong = imports.filter(
    ({ from, to, ours }) => isEngine(from) && !ours && !(isTest(from) && to === 'vitest'),
  );
  expect(shown(wrong)).toEqual([]);
});

/** Readers that several modules share, each with its reason. */
const SHARED_READERS: Record<string, string> = {
  'schema/modules/structure/code-lists.ts': 'code lists in memory: labels, hierarchies and partitions',
  'schema/modules/structure/known-code.ts': 'arguments checked against a code list, with the nearest codes',
  'schema/modules/structure/localized-code.ts': 'a code with its label, the type and its reader',
  'schema/modules/dataset/load-freshness.ts': "late datasets on a dashboard, by the catalogue's own rule",
  'schema/modules/dataset/visible-dataset.ts': 'permission on the way to figures, once a request',
};

/** Reading by another name than the ones of a module's policy, command or type. */
const LOADER = /^(?:load|find|read|visible|matching)-|(?:^|-)(?:memory|lists|source)\.ts$/;

test('a module takes of another one its policy, commands and types, never its loaders', () => {
  const wrong = imports.filter(({ from, to, ours }) => {
    const [mine, other] = [moduleOf(from), moduleOf(to)];
    if (!ours || !mine || !other || mine === other || to in SHARED_READERS) return false;
    return LOADER.test(path.posix.basename(to));
  });
  expect(shown(wrong)).toEqual([]);
  const used = new Set(imports.filter(({ from, to }) => moduleOf(from) !== moduleOf(to)).map(({ to }) => to));
  expect(Object.keys(SHARED_READERS).filter((reader) => !used.has(reader))).toEqual([]);
});

test('what only tests may use, only tests and their fixtures use', () => {
  const forTests =
    /(?:-fixture\.ts|-world\.ts|permission-(?:matrix|fields)\.ts|plain-(?:cube|sums)\.ts|\/test\/[^/]+)$/;
  const wrong = imports.filter(
    ({ from, to, ours }) => ours && forTests.test(to) && !isTest(from) && !forTests.test(from),
  );
  expect(shown(wrong)).toEqual([]);
});

test('no files import each other in a circle', () => {
  const next = Map.groupBy(
    imports.filter(({ ours }) => ours),
    ({ from }) => from,
  );
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (file: string, way: string[]): void => {
    const at = way.indexOf(file);
    if (at !== -1) circles.push([...way.slice(at), file].join(' -> '));
    if (at !== -1 || done.has(file)) return;
    for (const { to } of next.get(file) ?? []) walk(to, [...way, file]);
    done.add(file);
  };
  for (const file of files) walk(file, []);
  expect(circles).toEqual([]);
});
