import type { Context } from '../../context.ts';
import { FRESHNESS, type FreshnessState } from '../../engine/statistics/freshness.ts';
import type { StoredText } from '../../text.ts';
import { codeLists } from '../structure/code-lists.ts';
import { localizedCodes } from '../structure/localized-code.ts';
import type { Facet } from './dataset-filter.ts';
import { licenceLabel } from './licence.ts';

/** States of freshness in the order in which people read them. */
export const FRESHNESS_ORDER: readonly string[] = FRESHNESS;

const LISTS: Partial<Record<Facet, string>> = {
  topics: 'CL_TOPIC',
  areas: 'CL_AREA',
  countedBy: 'CL_COUNTED_BY',
  frequencies: 'CL_FREQ',
};

const FRESHNESS_LABELS: Record<FreshnessState, StoredText> = {
  CURRENT: { es: 'Al día', pt: 'Em dia', en: 'Up to date' },
  LATE: { es: 'Con atraso', pt: 'Em atraso', en: 'Late' },
  OLD: { es: 'Antiguo', pt: 'Antigo', en: 'Old' },
  UNKNOWN: { es: 'Sin ritmo conocido', pt: 'Sem ritmo conhecido', en: 'No known rhythm' },
};

/** What the values of a facet mean, one label a value. */
export async function labelsOf(
  facet: Facet,
  values: readonly string[],
  context: Context,
): Promise<StoredText[]> {
  const list = LISTS[facet];
  if (list) return (await localizedCodes(context, list, values)).map(({ label }) => label);
  if (facet === 'licences') return Promise.all(values.map((code) => licenceLabel(context, code)));
  if (facet === 'freshness') return values.map((state) => FRESHNESS_LABELS[state as FreshnessState]);
  const named = await context.db.prisma.observatory.findMany({
    where: { slug: { in: [...values] } },
    select: { slug: true, name: true },
  });
  const names = new Map(named.map(({ slug, name }) => [slug, name]));
  return values.map((slug) => names.get(slug) ?? null);
}

/** Tells countries and territories, which have an ISO 3166-1 alpha-2 code, from regions and rests. */
export async function isCountry({ db }: Context): Promise<(area: string) => boolean> {
  const { find } = await codeLists(db);
  return (area) => find('CL_AREA', area)?.identifiers.iso2 !== undefined;
}
