import { checkText } from '../../argument.ts';
import { builder } from '../../builder.ts';
import { fold } from '../../fold.ts';
import { pageCost, pageOf } from '../../paging.ts';
import { optionalTextField, textField } from '../text-field.ts';
import { Code, CodeConnection } from './code.ts';
import { codeLists, type StoredCodeList } from './code-lists.ts';

/** A code list, read from memory. */
export const CodeList = builder.objectRef<StoredCodeList>('CodeList');

builder.node(CodeList, {
  description: 'The codes of one concept (SDMX codelist).',
  id: { resolve: ({ code }) => code },
  loadMany: async (ids, context) => {
    const { byCode } = await codeLists(context.db);
    return ids.map((id) => byCode.get(id) ?? null);
  },
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Immutable code of the list, such as "CL_AREA".' }),
    name: t.field(textField('name', 'Name of the list.')),
    description: t.field(optionalTextField('description', 'What the list is for.')),
    agency: t.exposeString('agency', { description: 'Who maintains the list.' }),
    version: t.exposeString('version', { description: 'Version of the list, such as "1.0".' }),
    codes: t.connection(
      {
        type: Code,
        description: 'The codes of the list, in its order.',
        args: {
          query: t.arg.string({
            required: false,
            description: 'Only codes whose code or label, in any language, contains this text.',
          }),
        },
        complexity: pageCost,
        resolve: ({ code: list, entries, byCode }, args, context) => {
          const words = args.query ? fold(checkText(args.query, 'query', context)) : '';
          const found = words === '' ? entries : entries.filter((entry) => namesOf(entry).includes(words));
          const keys = found.map(({ code }) => code);
          return pageOf(`Code:${list}`, keys, args, context, async () => byCode);
        },
      },
      CodeConnection,
    ),
    entry: t.field({
      type: Code,
      nullable: true,
      description: 'One code of the list; null where the list doesn’t have it.',
      args: { code: t.arg.string({ required: true, description: 'The code.' }) },
      resolve: ({ byCode }, { code }) => byCode.get(code) ?? null,
    }),
  }),
});

/** Code and labels of an entry, to be searched. */
function namesOf({ code, label }: StoredCodeList['entries'][number]): string {
  return fold([code, label.es, label.pt, label.en].join('\n'));
}

const CodeListConnection = builder.connectionObject(
  { type: CodeList, name: 'CodeListConnection', description: 'A page of code lists.' },
  { name: 'CodeListEdge', description: 'A code list in a page of code lists.' },
);

builder.queryFields((t) => ({
  codeLists: t.connection(
    {
      type: CodeList,
      description: 'The code lists of the hub, by code.',
      complexity: pageCost,
      resolve: async (_root, args, context) => {
        const { byCode } = await codeLists(context.db);
        return pageOf('CodeList', [...byCode.keys()], args, context, async () => byCode);
      },
    },
    CodeListConnection,
  ),
  codeList: t.field({
    type: CodeList,
    nullable: true,
    description: 'The code list with this code.',
    args: { code: t.arg.string({ required: true, description: 'Code of the list, such as "CL_AREA".' }) },
    resolve: async (_root, { code }, { db }) => (await codeLists(db)).byCode.get(code) ?? null,
  }),
}));
