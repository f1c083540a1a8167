import { browserClient } from '#graph/browser-client.ts';
import { graphql, type ResultOf } from '#graph/graphql.ts';
import { languageTag, type SiteLocale, siteLocale } from '#i18n/routing.ts';
import memberByM49 from '../chart/areas-by-m49.json';
import { addressOf, type Thing, type ThingKind, thingKinds } from './thing.ts';

const Titles = graphql(`
  query SearchTitles($members: [ID!]!) {
    nodes(ids: $members) {
      ... on Code {
        code
        label
      }
    }
    indicators(first: 100) {
      nodes {
        code
        name
      }
    }
    datasets(first: 100) {
      nodes {
        code
        title
      }
    }
    guides(first: 100) {
      nodes {
        slug
        title
      }
    }
    trainingEvents(first: 100) {
      nodes {
        slug
        title
      }
    }
    observatories(first: 100) {
      nodes {
        slug
        name
      }
    }
    workPlans(first: 100) {
      nodes {
        slug
        title
      }
    }
  }
`);

const Found = graphql(`
  query SearchFound($query: String!, $kinds: [SearchKind!]!, $first: Int!) {
    search(query: $query, unfinished: true, kinds: $kinds, first: $first) {
      nodes {
        kind
        title
        locale
        node {
          __typename
          ... on Code {
            code
          }
          ... on Indicator {
            code
          }
          ... on Dataset {
            code
          }
          ... on Guide {
            slug
          }
          ... on TrainingEvent {
            slug
          }
          ... on Observatory {
            slug
          }
          ... on WorkPlan {
            slug
          }
        }
      }
    }
  }
`);

const members = Object.values(memberByM49).map((code) => btoa(`Code:CL_AREA/${code}`));
const titles = new Map<SiteLocale, Promise<Thing[]>>();

/** All that has a title in the hub and can be gone to, as the viewer may see it; asked for once a visit. */
export function loadTitles(locale: SiteLocale): Promise<Thing[]> {
  const known = titles.get(locale);
  if (known) return known;
  const asked = askTitles(locale);
  titles.set(locale, asked);
  // What failed is asked for again at the next word.
  asked.catch(() => titles.delete(locale));
  return asked;
}

async function askTitles(locale: SiteLocale): Promise<Thing[]> {
  const { data, error } = await browserClient(locale).query(Titles, { members }).toPromise();
  if (!data) throw error ?? new Error('no answer');
  const thing = (kind: ThingKind, code: string, title: string): Thing => ({
    kind,
    title,
    href: addressOf(kind, code),
  });
  return [
    ...data.nodes.flatMap((node) => (node && 'code' in node ? [thing('CODE', node.code, node.label)] : [])),
    ...data.indicators.nodes.map(({ code, name }) => thing('INDICATOR', code, name)),
    ...data.datasets.nodes.map(({ code, title }) => thing('DATASET', code, title)),
    ...data.guides.nodes.map(({ slug, title }) => thing('GUIDE', slug, title)),
    ...data.trainingEvents.nodes.map(({ slug, title }) => thing('TRAINING_EVENT', slug, title)),
    ...data.observatories.nodes.map(({ slug, name }) => thing('OBSERVATORY', slug, name)),
    ...data.workPlans.nodes.map(({ slug, title }) => thing('WORK_PLAN', slug, title)),
  ];
}

/**
 * What the graph's search finds in titles and texts of the three languages, best first, while the last of the words is
 * still being typed. A `signal` that is aborted ends the request; nothing comes of it then.
 */
export function searchThings(
  locale: SiteLocale,
  words: string,
  first: number,
  signal: AbortSignal,
): Promise<Thing[]> {
  return new Promise((resolve, reject) => {
    const { unsubscribe } = browserClient(locale)
      .query(Found, { query: words.slice(0, 200), kinds: [...thingKinds], first })
      .subscribe(({ data, error }) =>
        data ? resolve(thingsOf(data, locale)) : reject(error ?? new Error('no answer')),
      );
    signal.addEventListener('abort', unsubscribe);
  });
}

function thingsOf({ search }: ResultOf<typeof Found>, locale: SiteLocale): Thing[] {
  return search.nodes.flatMap(({ kind, title, locale: found, node }): Thing[] => {
    const code = 'code' in node ? node.code : 'slug' in node ? node.slug : null;
    if (code === null) return [];
    const lang = siteLocale(found.toLowerCase());
    return [
      { kind, title, href: addressOf(kind, code), ...(lang !== locale && { lang: languageTag(lang) }) },
    ];
  });
}
