import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import type { StoredText } from '../../text.ts';
import { textField } from '../text-field.ts';
import { codeLists } from './code-lists.ts';

/** A code with its label as stored. */
export interface LocalizedCodeShape {
  code: string;
  label: StoredText;
}

export const LocalizedCode = builder.objectRef<LocalizedCodeShape>('LocalizedCode').implement({
  description: 'A code of one of the hub’s code lists, with its label.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'The code, such as "REFUGEES", "PS" or "ARG".' }),
    label: t.field(textField('label', 'What the code means.')),
  }),
});

/** The codes with their labels from a code list; a code that the list doesn't have is its own label. */
export async function localizedCodes(
  context: Context,
  list: string,
  codes: readonly string[],
): Promise<LocalizedCodeShape[]> {
  const { find } = await codeLists(context.db);
  return codes.map((code) => ({ code, label: find(list, code)?.label ?? { es: code, pt: code, en: code } }));
}

/** One code, as `localizedCodes`. */
export async function localizedCode(
  context: Context,
  list: string,
  code: string,
): Promise<LocalizedCodeShape> {
  const [only] = await localizedCodes(context, list, [code]);
  return only as LocalizedCodeShape;
}
