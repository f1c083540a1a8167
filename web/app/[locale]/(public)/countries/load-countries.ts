import { type Answer, ask } from '#graph/ask.ts';
import { graphql } from '#graph/graphql.ts';
import type { SiteLocale } from '#i18n/routing.ts';
import memberByM49 from '#ui/chart/areas-by-m49.json';
import type { NamedPlace } from './place-phrases.ts';
import { SourceFacts } from './source-facts.ts';

const CountryStocks = graphql(
  `
    query CountryStocks($areas: [String!]!) {
      stock: indicator(code: "MIG_STOCK") {
        here: aggregate(filter: { dataset: "UNDESA_STOCK", areas: $areas }, by: ["REF_AREA", "TIME_PERIOD"]) {
          countedBy
          dataset {
            ...SourceFacts
          }
          rows {
            period
            value
            group {
              code
              label
            }
          }
        }
        abroad: aggregate(
          filter: { dataset: "UNDESA_STOCK_ABROAD", counterparts: $areas }
          by: ["COUNTERPART_AREA", "TIME_PERIOD"]
        ) {
          rows {
            period
            value
            group {
              code
              label
            }
          }
        }
      }
    }
  `,
  [SourceFacts],
);

const MEMBERS: string[] = Object.values(memberByM49);

/** The twelve countries with those who live there and those who live elsewhere, at the last period of the first. */
export async function loadCountries(locale: SiteLocale) {
  const { data, trouble } = await ask(locale, CountryStocks, { areas: MEMBERS });
  if (trouble) return { data: null, trouble } satisfies Answer<never>;
  const here = data.stock?.here;
  const period =
    here?.rows
      .map((row) => row.period ?? '')
      .sort()
      .at(-1) ?? null;
  const byCountry = (rows: NonNullable<typeof here>['rows'] | undefined) =>
    new Map(
      (rows ?? [])
        .filter((row) => row.period === period)
        .map((row) => [row.group[0]?.code ?? '', row.value] as const),
    );
  const [living, elsewhere] = [byCountry(here?.rows), byCountry(data.stock?.abroad.rows)];
  const places = new Map<string, NamedPlace>();
  for (const { group } of here?.rows ?? []) if (group[0]) places.set(group[0].code, group[0]);
  const countries = [...places.values()]
    .map(({ code, label }) => ({
      code,
      label,
      here: living.get(code) ?? null,
      abroad: elsewhere.get(code) ?? null,
    }))
    .sort((a, b) => a.label.localeCompare(b.label, locale));
  return { data: { period, countries, source: here?.dataset, countedBy: here?.countedBy[0] }, trouble: null };
}
