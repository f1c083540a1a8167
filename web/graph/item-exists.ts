import { mintPersonToken } from '#auth/mint-token.ts';
import { signedInBy } from '#auth/signed-in.ts';
import { apiUrl } from '#env';
import { isTopicSlug } from '../app/[locale]/(public)/topics/topic-slugs.ts';

/** How the graph is asked for the item of an address, by the place it stands in. */
const QUERY_OF = new Map([
  ['indicators', 'query($id: String!) { item: indicator(code: $id) { id } }'],
  ['datasets', 'query($id: String!) { item: dataset(code: $id) { id } }'],
  ['observatories', 'query($id: String!) { item: observatory(slug: $id) { id } }'],
  ['guides', 'query($id: String!) { item: guide(slug: $id) { id } }'],
  ['training', 'query($id: String!) { item: trainingEvent(slug: $id) { id } }'],
  ['plans', 'query($id: String!) { item: workPlan(slug: $id) { id } }'],
]);

const PATIENCE_MS = 5_000;

/**
 * Whether the graph says, or for topics their own list, that the item of an address isn't there for this viewer. False where the address is of no
 * item and where the graph doesn't answer: the page itself then says what is wrong.
 */
export async function isMissingItem(
  path: string,
  cookies: readonly { name: string; value: string }[],
): Promise<boolean> {
  const [, , place = '', segment, ...rest] = path.split('/');
  const query = QUERY_OF.get(place);
  const id = segment && decoded(segment);
  if (place === 'topics' && id && rest.length === 0) return !isTopicSlug(id);
  if (!query || !id || rest.length > 0) return false;
  const person = await signedInBy(cookies);
  try {
    const answer = await fetch(`${apiUrl()}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(person && { authorization: `Bearer ${await mintPersonToken(person)}` }),
      },
      body: JSON.stringify({ query, variables: { id } }),
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const said: { data?: { item?: unknown }; errors?: unknown } = await answer.json();
    return said.errors === undefined && said.data?.item === null;
  } catch {
    return false;
  }
}

function decoded(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
