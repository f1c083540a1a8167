import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeSchema } from '../schema/schema-model.ts';
import { parseChanges } from './parse-changes.ts';
import { differences, placesOf } from './schema-places.ts';

const root = path.resolve(import.meta.dirname, '../../../../../..');
const read = (name: string) => readFileSync(path.join(root, name), 'utf8');

describe('changes of the schema', () => {
  it('are read with their places and words', () => {
    const markdown = `# Changes

## Unreleased

### Schema

- Added \`A\`, \`B.c(d:)\`: for this
  and that.
- Removed \`E\`: nobody asked.

### Hub

- Something else.

## 0.0.1

- No schema yet.
`;
    expect(parseChanges(markdown)).toEqual([
      {
        version: 'Unreleased',
        changes: [
          { kind: 'Added', places: ['A', 'B.c(d:)'], text: 'for this and that.' },
          { kind: 'Removed', places: ['E'], text: 'nobody asked.' },
        ],
      },
    ]);
    expect(() => parseChanges('## 1\n### Schema\n- Something: else\n')).toThrow('Something');
  });

  it('are found between two schemas', () => {
    const before = placesOf(describeSchema('type Query { a: Int b(c: Int): Int old: Int } enum E { X }'));
    const after = placesOf(
      describeSchema(
        'type Query { a: Int! b(c: Int, d: Int): Int n: New } enum E { X Y } type New { z: Int }',
      ),
    );
    expect(differences(before, after)).toEqual({
      added: ['Query.b(d:)', 'Query.n', 'New', 'E.Y'],
      removed: ['Query.old'],
      changed: ['Query.a'],
    });
  });

  it('since the last release are all told in CHANGELOG.md, and nothing else is', () => {
    const released = placesOf(describeSchema(read('schema/released.graphql')));
    const published = placesOf(describeSchema(read('schema/schema.graphql')));
    const [latest] = parseChanges(read('CHANGELOG.md'));
    const told = (...kinds: string[]) =>
      (latest?.version === 'Unreleased' ? latest.changes : [])
        .filter(({ kind }) => kinds.includes(kind))
        .flatMap(({ places }) => places)
        .sort();
    const { added, removed, changed } = differences(released, published);
    expect({
      added: told('Added'),
      removed: told('Removed'),
      changed: told('Changed', 'Deprecated'),
    }).toEqual({
      added: added.sort(),
      removed: removed.sort(),
      changed: changed.sort(),
    });
  });
});
