import { apiUrl } from '#env';
import { nearestOf } from './nearest.ts';

const QUERY =
  'query($after: String) { indicators(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { code label: name } } }';

interface Page {
  data?: {
    indicators?: {
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
      nodes: { code: string; label: string }[];
    };
  };
}

const PATIENCE_MS = 5_000;

/** The public indicator nearest to a code that there isn't; undefined where none is near, or the graph doesn't answer. */
export async function nearestIndicator(code: string, language: string): Promise<string | undefined> {
  const known: { code: string; label: string }[] = [];
  let after: string | null = null;
  try {
    do {
      const answer: Response = await fetch(`${apiUrl()}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'accept-language': language },
        body: JSON.stringify({ query: QUERY, variables: { after } }),
        cache: 'no-store',
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      const { data }: Page = await answer.json();
      const page = data?.indicators;
      known.push(...(page?.nodes ?? []));
      after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
  } catch {
    return undefined;
  }
  return nearestOf(known, code);
}
