import type { CodeNames } from './code-list.ts';
import type { NamedCode } from './figure.ts';
import type { DatasetFacts } from './indicator-document.ts';

/** Codes of a dimension with their labels. */
export function namedCodes(
  concept: string,
  codes: readonly string[],
  dataset: DatasetFacts,
  lists: ReadonlyMap<string, CodeNames>,
): NamedCode[] {
  const list = dataset.structure.dimensions.find((one) => one.concept === concept)?.codeList.code ?? '';
  return codes.map((code) => ({ concept, code, label: lists.get(list)?.get(code)?.label ?? code }));
}
