import { mintPersonToken } from '#auth/mint-token.ts';
import { signedInBy } from '#auth/signed-in.ts';
import { apiUrl } from '#env';
import { isTopicSlug } from '../app/[locale]/(public)/topics/topic-slugs.ts';
import type { PassingTrouble } from './trouble.ts';

/** How the graph is asked for the item of an address, by the place it stands in. */
const QUERY_OF = new Map([
  ['indicators', 'query($id: String!) { item: indicator(code: $id) { id } }'],
  ['datasets', 'query($id: String!) { item: dataset(code: $id) { id } }'],
  ['observatories', 'query($id: String!) { item: observatory(slug: $id) { id } }'],
  ['guides', 'query($id: String!) { item: guide(slug: $id) { id } }'],
  ['training', 'query($id: String!) { item: trainingEvent(slug: $id) { id } }'],
  ['plans', 'query($id: String!) { item: workPlan(slug: $id) { id } }'],
]);

/** Further places whose pages say little without the graph; "" is home. */
const ASKING = new Set(['', 'countries', 'corridors', 'topics', 'search', 'account', ...QUERY_OF.keys()]);

const PATIENCE_MS = 4_000;

/** MISSING: the graph says that there is no such item for this viewer. UNAVAILABLE, SLOW: it says nothing now. */
export type Standing = 'FINE' | 'MISSING' | PassingTrouble;

/** What can be known of the page at an address before it is made. Pages that don't need the graph are fine. */
export async function pageStanding(
  path: string,
  cookies: readonly { name: string; value: string }[],
): Promise<Standing> {
  const [, , place = '', segment, ...rest] = path.split('/');
  const id = segment && rest.length === 0 ? decoded(segment) : undefined;
  if (place === 'topics' && id && !isTopicSlug(id)) return 'MISSING';
  const query = QUERY_OF.get(place);
  try {
    if (query && id) return await askForItem(query, id, cookies);
    if (!ASKING.has(place)) return 'FINE';
    return (await fetch(`${apiUrl()}/ready`, patiently())).ok ? 'FINE' : 'UNAVAILABLE';
  } catch (error) {
    return error instanceof Error && error.name === 'TimeoutError' ? 'SLOW' : 'UNAVAILABLE';
  }
}

async function askForItem(
  query: string,
  id: string,
  cookies: readonly { name: string; value: string }[],
): Promise<Standing> {
  const person = await signedInBy(cookies);
  const answer = await fetch(`${apiUrl()}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(person && { authorization: `Bearer ${await mintPersonToken(person)}` }),
    },
    body: JSON.stringify({ query, variables: { id } }),
    ...patiently(),
  });
  if (answer.status >= 500) return 'UNAVAILABLE';
  const said: { data?: { item?: unknown }; errors?: unknown } = await answer.json();
  return said.errors === undefined && said.data?.item === null ? 'MISSING' : 'FINE';
}

function patiently(): RequestInit {
  return { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE_MS) };
}

function decoded(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
