import { builder } from '../../builder.ts';
import { nodeLoader } from '../../node-loader.ts';
import { textField } from '../text-field.ts';
import { CodeList } from './code-list.ts';
import { codeLists } from './code-lists.ts';
import { loadStructures } from './load-structures.ts';

const Dimension = builder.prismaObject('StructureDimension', {
  name: 'Dimension',
  description:
    'A dimension of a data structure, beside frequency, indicator and period, which every structure of the hub has.',
  fields: (t) => ({
    concept: t.exposeString('concept', {
      description: 'SDMX concept of the dimension: REF_AREA, COUNTERPART_AREA, SEX, AGE, ...',
    }),
    name: t.field(textField('name', 'Name of the dimension.')),
    position: t.exposeInt('position', { description: 'Place in the series’ key, from 1.' }),
    codeList: t.field({
      type: CodeList,
      description: 'The codes that the dimension may take.',
      select: { codeList: { select: { code: true } } },
      resolve: async ({ codeList: { code } }, _args, { db }) => {
        const list = (await codeLists(db)).byCode.get(code);
        if (!list) throw new Error(`code list ${code} is not in memory`);
        return list;
      },
    }),
    sparse: t.exposeBoolean('sparse', {
      description:
        'Whether a publisher leaves out codes with nothing to count, such as a nationality of which nobody entered.',
    }),
  }),
});

export const DataStructure = builder.prismaObject('DataStructure', {
  description: 'The dimensions of a cube (SDMX data structure definition).',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Immutable code of the structure, such as "DSD_STOCK".' }),
    name: t.field(textField('name', 'Name of the structure.')),
    agency: t.exposeString('agency', { description: 'Who maintains the structure.' }),
    version: t.exposeString('version', { description: 'Version of the structure, such as "1.0".' }),
    dimensions: t.relation('dimensions', {
      type: Dimension,
      description: 'The dimensions in the order of the series’ key.',
      complexity: { field: 1, multiplier: 4 },
      query: { orderBy: { position: 'asc' } },
    }),
  }),
});

builder.nodeRef(DataStructure, nodeLoader('DataStructure', 'code', loadStructures));
