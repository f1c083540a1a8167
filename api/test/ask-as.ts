import { SignJWT } from 'jose';
import type { Keys } from '../auth/keys.ts';
import type { Shown } from './access-world.ts';

/** An answer of the graph, as JSON. */
export interface Answer {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests pick from answers of every shape
  data: any;
  errors: { message: string; extensions?: { code?: string } }[];
}

/** Asks the graph at `url` with what an asker shows, as the web or an app would. */
export async function askAs(
  url: string,
  keys: Keys,
  now: Date,
  shown: Shown,
  query: string,
  variables: object = {},
): Promise<Answer> {
  const bearer = await bearerOf(keys, now, shown);
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'accept-language': 'en',
      ...(bearer && { authorization: `Bearer ${bearer}` }),
    },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors = [] } = (await response.json()) as Omit<Answer, 'status'>;
  return { status: response.status, data, errors };
}

async function bearerOf(keys: Keys, now: Date, shown: Shown): Promise<string | undefined> {
  if (shown.kind === 'none') return undefined;
  if (shown.kind === 'token') return shown.secret;
  const issued = Math.floor(now.getTime() / 1000);
  const jwt = new SignJWT({ sub: shown.handle, sid: shown.secret }).setProtectedHeader({ alg: 'HS256' });
  return jwt
    .setIssuer('hub-web')
    .setAudience('hub-api')
    .setIssuedAt(issued)
    .setExpirationTime(issued + 60)
    .sign(keys.webToApi);
}
