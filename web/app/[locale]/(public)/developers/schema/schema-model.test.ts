import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeSchema } from './schema-model.ts';
import { searchSchema } from './search-schema.ts';

const SMALL = `
"What can be asked."
type Query {
  "Things."
  things("How many." first: Int = 20, kind: Kind): [Thing!]!
  old: Thing @deprecated(reason: "Ask for \`things\`.")
}
interface Node { id: ID! }
type Thing implements Node { id: ID! when: Day }
enum Kind { "Small." SMALL LARGE }
union Any = Thing | Query
input Filter { kind: Kind! }
scalar Day @specifiedBy(url: "https://example.org/day")
`;

describe('the reference of a schema', () => {
  const model = describeSchema(SMALL);

  it('tells fields with their types, arguments and defaults', () => {
    const query = model.byName.get('Query');
    expect([query?.kind, query?.description]).toEqual(['ENTRY', 'What can be asked.']);
    expect(query?.fields[0]).toEqual({
      name: 'things',
      description: 'Things.',
      type: { text: '[Thing!]!', name: 'Thing', ours: true },
      defaultValue: null,
      deprecated: null,
      args: [
        {
          name: 'first',
          description: 'How many.',
          type: { text: 'Int', name: 'Int', ours: false },
          defaultValue: '20',
          deprecated: null,
        },
        {
          name: 'kind',
          description: '',
          type: { text: 'Kind', name: 'Kind', ours: true },
          defaultValue: null,
          deprecated: null,
        },
      ],
    });
    expect(query?.fields[1]?.deprecated).toBe('Ask for `things`.');
  });

  it('tells where a type is used and which types are behind another', () => {
    expect(model.byName.get('Kind')?.usedBy.map(({ place }) => place)).toEqual([
      'Query.things(kind:)',
      'Filter.kind',
    ]);
    expect(model.byName.get('Node')?.members).toEqual(['Thing']);
    expect(model.byName.get('Any')?.members).toEqual(['Thing', 'Query']);
    expect(model.byName.get('Day')?.specifiedBy).toBe('https://example.org/day');
  });

  it('is searched by names first, then by descriptions', () => {
    const found = (text: string) => searchSchema(model, text).map(({ type, parts }) => [type.name, parts]);
    expect(found('kind')).toEqual([
      ['Kind', []],
      ['Filter', ['kind']],
    ]);
    expect(found('small')).toEqual([['Kind', ['SMALL']]]);
    expect(found('Query.things')).toEqual([['Query', ['things']]]);
    expect(found('  ')).toEqual([]);
  });

  it('of the hub describes every type, and leads to none that is not there', () => {
    const sdl = readFileSync(
      path.resolve(import.meta.dirname, '../../../../../../schema/schema.graphql'),
      'utf8',
    );
    const hub = describeSchema(sdl);
    expect(hub.types.length).toBeGreaterThan(80);
    for (const type of hub.types) {
      expect([type.name, type.description !== '']).toEqual([type.name, true]);
      const uses = type.fields.flatMap((field) => [field.type, ...field.args.map((arg) => arg.type)]);
      const names = [
        ...uses.filter(({ ours }) => ours).map(({ name }) => name),
        ...type.members,
        ...type.interfaces,
      ];
      expect(names.filter((name) => !hub.byName.has(name))).toEqual([]);
    }
  });
});
