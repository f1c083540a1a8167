import { type AnyVariables, createClient, fetchExchange, type TypedDocumentNode } from '@urql/core';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { mintPersonToken } from '#auth/mint-token.ts';
import { signedIn } from '#auth/signed-in.ts';
import { apiUrl } from '#env';
import { languageTag, type SiteLocale } from '#i18n/routing.ts';
import { TROUBLE_HEADER, type Trouble, troubleOf } from './trouble.ts';

/** An answer of the graph, or the reason why there is none. */
export type Answer<Data> = { data: Data; trouble: null } | { data: null; trouble: Trouble };

/** How long a page waits for the graph in all, however many questions it asks. */
const PATIENCE_MS = 12_000;

/** The graph as the person of this request sees it; one a request and language. */
const clientOf = cache(async (locale: SiteLocale) => {
  const person = await signedIn();
  const headers: Record<string, string> = { 'accept-language': languageTag(locale) };
  if (person) headers.authorization = `Bearer ${await mintPersonToken(person)}`;
  const signal = AbortSignal.timeout(PATIENCE_MS);
  return createClient({
    url: `${apiUrl()}/graphql`,
    exchanges: [fetchExchange],
    preferGetMethod: false,
    fetch: (input, init) => fetch(input, { ...init, cache: 'no-store', signal }),
    fetchOptions: { headers },
  });
});

/** Asks the graph for a page. Where the session has ended, the reader is taken to the sign-in page, which says so. */
export async function ask<Data, Variables extends AnyVariables>(
  locale: SiteLocale,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Answer<Data>> {
  const known = (await headers()).get(TROUBLE_HEADER);
  if (known) return { data: null, trouble: { kind: known === 'SLOW' ? 'SLOW' : 'UNAVAILABLE' } };
  const client = await clientOf(locale);
  const result = await client.query(document, variables, { requestPolicy: 'network-only' }).toPromise();
  if (result.error) {
    const trouble = troubleOf(result.error);
    if (trouble.kind === 'SIGNED_OUT') await leave(locale);
    return { data: null, trouble };
  }
  return result.data === undefined
    ? { data: null, trouble: { kind: 'UNAVAILABLE' } }
    : { data: result.data, trouble: null };
}

/** Sends a write. An ended session is told as a trouble: the form that asks must keep what was typed. */
export async function send<Data, Variables extends AnyVariables>(
  locale: SiteLocale,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Answer<Data>> {
  const client = await clientOf(locale);
  const result = await client.mutation(document, variables).toPromise();
  if (result.error) return { data: null, trouble: troubleOf(result.error) };
  return result.data === undefined
    ? { data: null, trouble: { kind: 'UNAVAILABLE' } }
    : { data: result.data, trouble: null };
}

async function leave(locale: SiteLocale): Promise<never> {
  const here = (await headers()).get('x-hub-path') ?? `/${locale}`;
  redirect(`/api/session-ended?to=${encodeURIComponent(here)}`);
}
