import { loadCodeList } from '#figure/code-list.ts';
import type { Figure } from '#figure/figure.ts';
import { FigureSumsDocument } from '#figure/selection.ts';
import { codesOf } from '#figure/view.ts';
import { ask } from '#graph/ask.ts';
import type { SiteLocale } from '#i18n/routing.ts';

/** A code that can be chosen; with its figure at the period shown, where that is known. */
interface ChoosableCode {
  code: string;
  label: string;
  value: number | null;
}

const MOST = 300;

/**
 * The codes of a dimension that the data hold at the period shown, largest first; of a dimension with an order of its
 * own (age, sex) in that order. Where the graph can't sum the other dimensions: the whole list.
 */
export async function loadChoices(
  locale: SiteLocale,
  figure: Figure,
  concept: string,
): Promise<ChoosableCode[]> {
  const { dataset, indicator, view, period } = figure;
  const dimension = dataset.structure.dimensions.find((one) => one.concept === concept);
  if (!dimension) return [];
  const list = (await loadCodeList(locale, dimension.codeList.code)).data ?? new Map();
  const chosen = new Set(codesOf(view, concept));
  const others = dataset.structure.dimensions.filter(
    (one) => one.concept !== concept && one.concept !== 'REF_AREA' && codesOf(view, one.concept).length > 0,
  );
  const { data } = await ask(locale, FigureSumsDocument, {
    code: indicator.code,
    filter: {
      dataset: dataset.code,
      areas: figure.areas.map(({ code }) => code),
      ...(others.length > 0 && {
        dimensions: others.map((one) => ({ concept: one.concept, codes: [...codesOf(view, one.concept)] })),
      }),
      ...(period && { periods: { from: period, to: period } }),
    },
    by: [concept, 'TIME_PERIOD'],
  });
  const values = new Map<string, number | null>();
  for (const { group, value } of data?.indicator?.aggregate.rows ?? []) {
    const code = group.find((one) => one.concept === concept)?.code;
    if (code && code !== '_T') values.set(code, value ?? values.get(code) ?? null);
  }
  for (const code of chosen) if (!values.has(code)) values.set(code, null);
  const codes = values.size > 0 ? [...values.keys()] : [...list.keys()].filter((code) => code !== '_T');
  const named = codes.map((code) => ({
    code,
    label: list.get(code)?.label ?? code,
    value: figure.transform === 'none' ? (values.get(code) ?? null) : null,
  }));
  const sized = concept === 'COUNTERPART_AREA';
  return (
    sized ? named.sort((a, b) => (b.value ?? -1) - (a.value ?? -1) || a.label.localeCompare(b.label)) : named
  ).slice(0, MOST);
}
