import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { localise, type StoredText } from '../../text.ts';
import { codeLists } from '../structure/code-lists.ts';
import { localeArgument, localeOf } from '../text-field.ts';

const UNKNOWN: StoredText = { es: 'Licencia desconocida', pt: 'Licença desconhecida', en: 'Unknown licence' };

/** Name of a licence from CL_LICENCE; a code that the list doesn't have is its own name. */
export async function licenceLabel({ db }: Context, code: string): Promise<StoredText> {
  const known = (await codeLists(db)).find('CL_LICENCE', code)?.label;
  return known ?? (code === 'UNKNOWN' ? UNKNOWN : { es: code, pt: code, en: code });
}

/** Terms under which data may be used. */
export const Licence = builder.objectRef<{ code: string; url: string | null }>('Licence').implement({
  description: 'The terms under which data may be used.',
  fields: (t) => ({
    code: t.exposeString('code', {
      description: 'SPDX identifier or the source’s own name; "UNKNOWN" where none is stated.',
    }),
    url: t.string({
      nullable: true,
      description: 'Address of the terms: the one that the dataset names, or else that of CL_LICENCE.',
      resolve: async ({ code, url }, _args, { db }) =>
        url ?? (await codeLists(db)).find('CL_LICENCE', code)?.identifiers.url ?? null,
    }),
    name: t.string({
      description: 'Name of the licence (CL_LICENCE).',
      args: localeArgument(),
      resolve: async ({ code }, args, context) =>
        localise(await licenceLabel(context, code), localeOf(args, context))?.value ?? code,
    }),
  }),
});
