import { ask } from '#graph/ask.ts';
import type { SiteLocale } from '#i18n/routing.ts';
import { FigureSumsDocument, filterOf, groupedBy, type Selection } from './selection.ts';

/** Whether a sum runs over several areas, some of which may not report in every period. */
export function sumsAreas({ by, areas, dataset }: Selection): boolean {
  const area = dataset.structure.dimensions.find(({ concept }) => concept === 'REF_AREA');
  // Where a publisher leaves out areas with nothing to count, an absent one is no missing one.
  return !by.includes('REF_AREA') && areas.length > 1 && area?.sparse === false;
}

/**
 * The periods in which all areas of a selection report: a sum of others would be a part shown as the whole. Asked for
 * without the other dimensions, in which an area may have nothing to count. Null where the graph can't tell.
 */
export async function loadReporting(
  locale: SiteLocale,
  selection: Selection,
): Promise<ReadonlySet<string> | null> {
  const whole: Selection = { ...selection, by: [], codes: {} };
  const { data } = await ask(locale, FigureSumsDocument, {
    code: selection.indicator,
    filter: filterOf(whole),
    by: groupedBy(whole),
  });
  const rows = data?.indicator?.aggregate.rows;
  if (!rows) return null;
  return new Set(
    rows.flatMap(({ period, areasCovered, areasExpected }) =>
      period !== null && areasCovered === areasExpected ? [period] : [],
    ),
  );
}
