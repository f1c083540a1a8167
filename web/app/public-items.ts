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

const Datasets = graphql(`
  query PublicDatasets($first: Int, $after: String) {
    items: datasets(first: $first, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id: code
        updatedAt
      }
    }
  }
`);
const Indicators = graphql(`
  query PublicIndicators($first: Int, $after: String) {
    items: indicators(first: $first, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id: code
      }
    }
  }
`);
const Observatories = graphql(`
  query PublicObservatories($first: Int, $after: String) {
    items: observatories(first: $first, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id: slug
        updatedAt
      }
    }
  }
`);
const Guides = graphql(`
  query PublicGuides($first: Int, $after: String) {
    items: guides(first: $first, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id: slug
        updatedAt
      }
    }
  }
`);
const TrainingEvents = graphql(`
  query PublicTrainingEvents($first: Int, $after: String) {
    items: trainingEvents(first: $first, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id: slug
        updatedAt
      }
    }
  }
`);
const WorkPlans = graphql(`
  query PublicWorkPlans($first: Int, $after: String) {
    items: workPlans(first: $first, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id: slug
        updatedAt
      }
    }
  }
`);

/** The lists of items, by the place where their pages stand. */
const LISTS = [
  ['indicators', Indicators],
  ['datasets', Datasets],
  ['observatories', Observatories],
  ['guides', Guides],
  ['training', TrainingEvents],
  ['plans', WorkPlans],
] as const;

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
  const lists = await Promise.all(
    LISTS.map(async ([place, document]) => {
      const items: PublicItem[] = [];
      for (let after: string | null = null; ; ) {
        const { data, error } = await client
          .query<Page, { first: number; after: string | null }>(document, { first: PAGE, after })
          .toPromise();
        if (error || !data) throw new Error('the graph gave no list of its items');
        for (const { id, updatedAt } of data.items.nodes)
          items.push({
            path: `/${place}/${encodeURIComponent(id)}`,
            ...(updatedAt && { changed: updatedAt }),
          });
        if (!data.items.pageInfo.hasNextPage) return items;
        after = data.items.pageInfo.endCursor;
      }
    }),
  );
  return lists.flat();
}

interface Page {
  items: {
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    nodes: { id: string; updatedAt?: string }[];
  };
}
