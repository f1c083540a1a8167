import { ask } from '#graph/ask.ts';
import { graphql, type ResultOf, type VariablesOf } from '#graph/graphql.ts';
import type { Trouble } from '#graph/trouble.ts';
import type { SiteLocale } from '#i18n/routing.ts';
import { type CatalogueQuery, FACET_NAMES, type Oddity, repairFacets } from './catalogue-query.ts';

const Known = graphql(`
  query CatalogueValues {
    datasetFacets {
      topics { value label }
      areas { value label }
      publishers { value label }
      countedBy { value label }
      frequencies { value label }
      freshness { value label }
      licences { value label }
    }
  }
`);

const Catalogue = graphql(`
  query Catalogue(
    $after: String
    $orderBy: DatasetOrder
    $query: String
    $topics: [String!]
    $areas: [String!]
    $publishers: [String!]
    $countedBy: [CountedBy!]
    $frequencies: [String!]
    $freshness: [FreshnessState!]
    $licences: [String!]
  ) {
    datasetFacets(
      query: $query
      topics: $topics
      areas: $areas
      publishers: $publishers
      countedBy: $countedBy
      frequencies: $frequencies
      freshness: $freshness
      licences: $licences
    ) {
      topics { value label count selected }
      areas { value label count selected }
      publishers { value label count selected }
      countedBy { value label count selected }
      frequencies { value label count selected }
      freshness { value label count selected }
      licences { value label count selected }
    }
    datasets(
      first: 20
      after: $after
      orderBy: $orderBy
      query: $query
      topics: $topics
      areas: $areas
      publishers: $publishers
      countedBy: $countedBy
      frequencies: $frequencies
      freshness: $freshness
      licences: $licences
    ) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        code
        title
        description
        access
        source
        fallbacks {
          field
          locale
        }
        licence {
          code
          name
        }
        publisher {
          name
          acronym
        }
        frequency {
          label
        }
        freshness {
          state
          lastPeriod
          nextPeriod
          dueOn
          newerEdition
        }
        completeness {
          observed
          expected
          share
        }
        coverage {
          countedBy
        }
        currentVersion {
          number
          firstPeriod
          lastPeriod
          observationCount
        }
      }
    }
  }
`);

export type CatalogueView = ResultOf<typeof Catalogue>;
export type DatasetItem = CatalogueView['datasets']['nodes'][number];
export type FacetValue = CatalogueView['datasetFacets']['topics'][number];

/** The catalogue as an address asks for it, or as near as can be: with what was changed. */
export type LoadedCatalogue =
  | { view: CatalogueView; asked: CatalogueQuery; oddities: Oddity[]; trouble: null }
  | { view: null; trouble: Trouble };

/** Loads the list with its facets. Values that no dataset has, and pages that are not there, are left out and told. */
export async function loadCatalogue(locale: SiteLocale, query: CatalogueQuery): Promise<LoadedCatalogue> {
  let asked = query;
  const oddities: Oddity[] = [];
  if (FACET_NAMES.some((facet) => query.facets[facet].length > 0)) {
    const known = await ask(locale, Known, {});
    if (known.trouble) return { view: null, trouble: known.trouble };
    const repaired = repairFacets(query.facets, known.data.datasetFacets);
    asked = { ...query, facets: repaired.facets };
    oddities.push(...repaired.oddities);
  }
  const answer = await ask(locale, Catalogue, variablesOf(asked));
  if (answer.data) return { view: answer.data, asked, oddities, trouble: null };
  if (asked.after === undefined || answer.trouble.kind !== 'REFUSED')
    return { view: null, trouble: answer.trouble };
  const { after, ...first } = asked;
  const again = await ask(locale, Catalogue, variablesOf(first));
  if (again.trouble) return { view: null, trouble: again.trouble };
  return {
    view: again.data,
    asked: first,
    oddities: [...oddities, { what: 'after', given: after }],
    trouble: null,
  };
}

/** Values of facets were held against the catalogue before, so that those of enums are such. */
function variablesOf({ words, order, facets, after }: CatalogueQuery) {
  const given = Object.fromEntries(
    FACET_NAMES.flatMap((facet) => (facets[facet].length > 0 ? [[facet, facets[facet]]] : [])),
  );
  return { ...given, query: words, orderBy: order, after } as VariablesOf<typeof Catalogue>;
}
