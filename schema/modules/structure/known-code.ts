import { checkTexts } from '../../argument.ts';
import type { Context } from '../../context.ts';
import { codeListOf } from '../../engine/structure/code-list.ts';
import { nearestCodes } from '../../engine/structure/nearest-code.ts';
import { requestError } from '../../errors.ts';
import { codeLists } from './code-lists.ts';

/**
 * The codes of an argument, each checked to stand in the code list.
 * Errors: BAD_USER_INPUT as `checkTexts`; UNKNOWN_CODE, which names the code and the nearest valid ones.
 */
export async function checkCodes(
  codes: readonly string[] | null | undefined,
  list: string,
  argument: string,
  context: Context,
): Promise<string[] | undefined> {
  const checked = checkTexts(codes, argument, context);
  const known = checked && (await codeLists(context.db)).byCode.get(list);
  const unknown = checked?.find((code) => !known?.byCode.has(code));
  if (unknown !== undefined)
    throw unknownCode(unknown, known ? nearestCodes(known, unknown) : [], argument, context);
  return checked;
}

/** As `checkCodes`, for codes that are those of things, such as the slugs of observatories. */
export function checkNames(
  codes: readonly string[],
  known: readonly string[],
  argument: string,
  context: Context,
): void {
  const unknown = codes.find((code) => !known.includes(code));
  if (unknown === undefined) return;
  const entries = known.map((code, id) => ({ id, code, label: {}, parent: null, partOf: null }));
  throw unknownCode(unknown, nearestCodes(codeListOf(argument, entries), unknown), argument, context);
}

/** The error of a code that is not there, with the valid ones nearest to it. */
function unknownCode(code: string, nearest: readonly string[], argument: string, context: Context) {
  const some = nearest.map((one) => `"${one}"`).join(', ');
  return requestError(
    'UNKNOWN_CODE',
    {
      ES: `"${code}" no es un código conocido de \`${argument}\`.${some && ` Los más parecidos: ${some}.`}`,
      PT: `"${code}" não é um código conhecido de \`${argument}\`.${some && ` Os mais parecidos: ${some}.`}`,
      EN: `"${code}" is not a known code of \`${argument}\`.${some && ` The nearest: ${some}.`}`,
    },
    context.locale,
    { argument, unknown: code, nearest },
  );
}
