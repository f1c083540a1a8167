import { builder } from '../../builder.ts';
import { optionalTextField, textField } from '../text-field.ts';
import { codeLists, type StoredCode } from './code-lists.ts';

const CodeIdentifier = builder.objectRef<{ scheme: string; value: string }>('CodeIdentifier').implement({
  description: 'What another scheme calls the thing of a code.',
  fields: (t) => ({
    scheme: t.exposeString('scheme', { description: 'The scheme, such as "iso2" or "m49".' }),
    value: t.exposeString('value', { description: 'The code in that scheme.' }),
  }),
});

/** A code, read from memory. Its global id names the list and the code: "CL_AREA/ARG". */
export const Code = builder.objectRef<StoredCode>('Code');

builder.node(Code, {
  description: 'A code of a code list (SDMX code).',
  id: { resolve: ({ list, code }) => `${list}/${code}` },
  loadMany: async (ids, context) => {
    const { find } = await codeLists(context.db);
    return ids.map((id) => {
      const slash = id.indexOf('/');
      return find(id.slice(0, slash), id.slice(slash + 1)) ?? null;
    });
  },
  fields: (t) => ({
    code: t.exposeString('code', { description: 'The code, unique in its list.' }),
    label: t.field(textField('label', 'What the code means.')),
    description: t.field(optionalTextField('description', 'A longer explanation of the code.')),
    parent: t.field({
      type: Code,
      nullable: true,
      description: 'The code above this one in the list’s hierarchy.',
      resolve: async ({ list, parent }, _args, { db }) =>
        parent === null ? null : ((await codeLists(db)).find(list, parent) ?? null),
    }),
    children: t.field({
      type: [Code],
      description: 'The codes right below this one in the list’s hierarchy, in the list’s order.',
      complexity: { field: 1, multiplier: 15 },
      resolve: async ({ list, code }, _args, { db }) => {
        const stored = (await codeLists(db)).byCode.get(list);
        return (stored?.children(code) ?? []).flatMap((child) => stored?.byCode.get(child) ?? []);
      },
    }),
    partOf: t.exposeString('partOf', {
      nullable: true,
      description:
        'Code of the total that this code is a part of. All codes of the list that name the same total are disjoint ' +
        'and together the whole; null where the code is in no sum.',
    }),
    validFrom: t.expose('validFrom', {
      type: 'Date',
      nullable: true,
      description: 'First day on which the code holds.',
    }),
    validTo: t.expose('validTo', {
      type: 'Date',
      nullable: true,
      description: 'Last day on which the code holds.',
    }),
    identifiers: t.field({
      type: [CodeIdentifier],
      description: 'What other schemes call the same thing, such as its ISO 3166-1 alpha-2 or M49 code.',
      complexity: { field: 1, multiplier: 3 },
      resolve: ({ identifiers }) =>
        Object.entries(identifiers).map(([scheme, value]) => ({ scheme, value: String(value) })),
    }),
    position: t.exposeInt('position', { description: 'Place of the code in its list.' }),
  }),
});

export const CodeConnection = builder.connectionObject(
  { type: Code, name: 'CodeConnection', description: 'A page of codes.' },
  { name: 'CodeEdge', description: 'A code in a page of codes.' },
);
