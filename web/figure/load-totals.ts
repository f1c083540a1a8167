import { ask } from '#graph/ask.ts';
import type { SiteLocale } from '#i18n/routing.ts';
import { FigureSumsDocument, filterOf, groupedBy, type Selection } from './selection.ts';
import type { Divisor } from './unit/divisor.ts';

/** Totals that shares are taken of: by the codes of what is still told apart, and the period. */
interface Totals {
  /** The dimensions that the totals are over. */
  over: string[];
  of: (group: readonly { concept: string; code: string }[], period: string) => Divisor | null;
}

/** The dimensions whose total a share is of: what makes the lines; for areas what was chosen of them; else all areas. */
function sharedOver({ by, codes }: Selection): string[] {
  const parts = by.filter((concept) => concept !== 'REF_AREA');
  if (parts.length > 0) return parts;
  const narrowed = Object.keys(codes).filter((concept) => !codes[concept]?.includes('_T'));
  return narrowed.length > 0 ? narrowed : ['REF_AREA'];
}

/** The totals of a selection's shares; null where the graph refuses their sum: there is no complete total. */
export async function loadTotals(locale: SiteLocale, selection: Selection): Promise<Totals | null> {
  const over = sharedOver(selection);
  const totals: Selection = {
    ...selection,
    by: selection.by.filter((concept) => !over.includes(concept)),
    areas: over.includes('REF_AREA') ? [] : selection.areas,
    codes: Object.fromEntries(Object.entries(selection.codes).filter(([concept]) => !over.includes(concept))),
  };
  const { data } = await ask(locale, FigureSumsDocument, {
    code: selection.indicator,
    filter: filterOf(totals),
    by: groupedBy(totals),
  });
  const rows = data?.indicator?.aggregate.rows;
  if (!rows || rows.length === 0) return null;
  const keyOf = (group: readonly { concept: string; code: string }[]) =>
    totals.by.map((concept) => group.find((one) => one.concept === concept)?.code).join('.');
  const values = new Map(
    rows.flatMap(({ group, period, value, status, areasCovered, areasExpected }) => {
      // The total of all areas is there only where all of them report.
      const whole = !over.includes('REF_AREA') || areasCovered === areasExpected;
      return whole && value !== null ? [[`${keyOf(group)} ${period}`, { value, status }] as const] : [];
    }),
  );
  return { over, of: (group, period) => values.get(`${keyOf(group)} ${period}`) ?? null };
}
