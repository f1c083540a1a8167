import { createClient, fetchExchange } from '@urql/core';
import { apiUrl } from '#env';
import { graphql } from '#graph/graphql.ts';

/** A public page of an item: its address within a language, and when the item last changed, where that is known. */
export interface PublicItem {
  path: string;
  changed?: string;
}

const PAGE = 100;
const PATIENCE_MS = 15_000;

/** The lists by the place where the pages of their items stand, and a cursor for each. */
const PublicItems = graphql(`
  query PublicItems(
    $first: Int!
    $indicators: String
    $datasets: String
    $observatories: String
    $guides: String
    $training: String
    $plans: String
  ) {
    indicators(first: $first, after: $indicators) {
      pageInfo { hasNextPage endCursor }
      nodes {
        name: code
      }
    }
    datasets(first: $first, after: $datasets) {
      pageInfo { hasNextPage endCursor }
      nodes {
        name: code
        updatedAt
      }
    }
    observatories(first: $first, after: $observatories) {
      pageInfo { hasNextPage endCursor }
      nodes {
        name: slug
        updatedAt
      }
    }
    guides(first: $first, after: $guides) {
      pageInfo { hasNextPage endCursor }
      nodes {
        name: slug
        updatedAt
      }
    }
    training: trainingEvents(first: $first, after: $training) {
      pageInfo { hasNextPage endCursor }
      nodes {
        name: slug
        updatedAt
      }
    }
    plans: workPlans(first: $first, after: $plans) {
      pageInfo { hasNextPage endCursor }
      nodes {
        name: slug
        updatedAt
      }
    }
  }
`);

const PLACES = ['indicators', 'datasets', 'observatories', 'guides', 'training', 'plans'] as const;

/**
 * Every item that anyone may see: asked without a sign-in, whoever asks for the list.
 * @throws where the graph doesn't answer: a list with gaps would tell search engines that pages are gone
 */
export async function publicItems(): Promise<PublicItem[]> {
  const client = createClient({
    url: `${apiUrl()}/graphql`,
    exchanges: [fetchExchange],
    preferGetMethod: false,
    fetch: (input, init) =>
      fetch(input, { ...init, cache: 'no-store', signal: AbortSignal.timeout(PATIENCE_MS) }),
  });
  const items: PublicItem[] = [];
  const cursors: Partial<Record<(typeof PLACES)[number], string>> = {};
  for (let more = true; more; ) {
    const { data, error } = await client.query(PublicItems, { first: PAGE, ...cursors }).toPromise();
    if (error || !data) throw new Error('the graph gave no list of its items');
    for (const place of PLACES) {
      const { nodes, pageInfo } = data[place];
      for (const { name, ...item } of nodes)
        items.push({
          path: `/${place}/${encodeURIComponent(name)}`,
          ...('updatedAt' in item && { changed: item.updatedAt }),
        });
      // A list that has ended stays at its end, and gives nothing more.
      if (pageInfo.endCursor) cursors[place] = pageInfo.endCursor;
    }
    more = PLACES.some((place) => data[place].pageInfo.hasNextPage);
  }
  return items;
}
