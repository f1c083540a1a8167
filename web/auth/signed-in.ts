import { cookies, headers } from 'next/headers';
import { decode } from 'next-auth/jwt';
import { cache } from 'react';
import { cookieSecret } from './keys.ts';
import type { SignedIn } from './mint-token.ts';

/** next-auth's cookie; long ones are cut into .0, .1, ... */
const COOKIE = /^(?:__Secure-)?next-auth\.session-token(?:\.(\d+))?$/;

/** Set-Cookie lines that take the session's cookies away from a browser that sent this list. */
export function expiredCookies(list: readonly { name: string }[]): string[] {
  return list
    .filter(({ name }) => COOKIE.test(name))
    .map(({ name }) => {
      const secure = name.startsWith('__Secure-') ? '; Secure' : '';
      return `${name}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax${secure}`;
    });
}

/** Who is signed in by a list of cookies, or null. The API decides whether the session still counts. */
export async function signedInBy(list: readonly { name: string; value: string }[]): Promise<SignedIn | null> {
  const token = list
    .filter(({ name }) => COOKIE.test(name))
    .sort((a, b) => Number(COOKIE.exec(a.name)?.[1] ?? 0) - Number(COOKIE.exec(b.name)?.[1] ?? 0))
    .map(({ value }) => value)
    .join('');
  if (token === '') return null;
  const payload = await decode({ token, secret: cookieSecret() }).catch(() => null);
  if (!payload?.sub || typeof payload.sid !== 'string') return null;
  return { handle: payload.sub, sid: payload.sid };
}

/** Who is signed in at this request, in a server component or an action. */
export const signedIn = cache(async (): Promise<SignedIn | null> => {
  await headers();
  return signedInBy((await cookies()).getAll());
});
