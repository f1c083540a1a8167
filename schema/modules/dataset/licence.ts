import { builder } from '../../builder.ts';
import { localise, type StoredText } from '../../text.ts';
import { localizedCode } from '../structure/localized-code.ts';
import { localeArgument, localeOf } from '../text-field.ts';

const UNKNOWN: StoredText = { es: 'Licencia desconocida', pt: 'Licença desconhecida', en: 'Unknown licence' };

/** Terms under which data may be used. */
export const Licence = builder.objectRef<{ code: string; url: string | null }>('Licence').implement({
  description: 'The terms under which data may be used.',
  fields: (t) => ({
    code: t.exposeString('code', {
      description: 'SPDX identifier or the source’s own name; "UNKNOWN" where none is stated.',
    }),
    url: t.exposeString('url', { nullable: true, description: 'Address of the terms.' }),
    name: t.string({
      description: 'Name of the licence (CL_LICENCE).',
      args: localeArgument(),
      resolve: async ({ code }, args, context) => {
        const { label } = await localizedCode(context, 'CL_LICENCE', code);
        const known = code === 'UNKNOWN' && localise(label, 'EN')?.value === code ? UNKNOWN : label;
        return localise(known, localeOf(args, context))?.value ?? code;
      },
    }),
  }),
});
