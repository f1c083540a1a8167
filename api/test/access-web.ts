import { SignJWT } from 'jose';
import type { Keys } from '../auth/keys.ts';

/** An answer of the API to the web. */
export interface WebAnswer {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests pick from answers of every shape
  json: any;
  /** Of the first error. */
  code: string | undefined;
}

/** A caller of the API that speaks as the web does: with its own token, for a client at an address. */
export function asWeb(url: string, keys: Keys, now: () => Date) {
  return async (
    path: string,
    body: unknown,
    claims: Record<string, unknown> = {},
    locale = 'en',
  ): Promise<WebAnswer> => {
    const issued = Math.floor(now().getTime() / 1000);
    const token = await new SignJWT({ address: '192.0.2.1', ...claims })
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuer('hub-web')
      .setAudience('hub-api-service')
      .setIssuedAt(issued)
      .setExpirationTime(issued + 60)
      .sign(keys.service);
    const response = await fetch(`${url}${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'accept-language': locale,
        authorization: `Bearer ${token}`,
      },
      body: JSON.stringify(body),
    });
    const json = JSON.parse(await response.text());
    return {
      status: response.status,
      headers: response.headers,
      json,
      code: json.errors?.[0]?.extensions?.code,
    };
  };
}
