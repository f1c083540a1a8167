import type { NextAuthOptions } from 'next-auth';
import Credentials from 'next-auth/providers/credentials';
import { cookieSecret } from './keys.ts';
import { endSession, exchangePassword } from './sign-in.ts';

/**
 * next-auth holds nothing but the cookie: the API owns accounts and sessions. The session id stays inside the
 * encrypted cookie and is never told to the browser.
 */
export function authOptions(): NextAuthOptions {
  return {
    secret: cookieSecret(),
    session: { strategy: 'jwt', maxAge: 30 * 24 * 3600 },
    pages: { signIn: '/es/sign-in', error: '/es/sign-in' },
    providers: [
      Credentials({
        credentials: { email: {}, password: {}, language: {} },
        async authorize(credentials, request) {
          const headers = request.headers ?? {};
          const answer = await exchangePassword(
            { email: credentials?.email ?? '', password: credentials?.password ?? '' },
            {
              address: lastForwarded(headers['x-forwarded-for']),
              userAgent: String(headers['user-agent'] ?? '').slice(0, 300),
              language: credentials?.language ?? 'es',
            },
          );
          return { id: answer.person.handle, name: answer.person.name, sid: answer.session };
        },
      }),
    ],
    callbacks: {
      jwt: ({ token, user }) =>
        user && 'sid' in user ? { sub: user.id, name: user.name, sid: user.sid } : token,
      session: ({ session, token }) => ({ expires: session.expires, user: { name: token.name ?? null } }),
    },
    events: {
      signOut: async ({ token }) => {
        if (token?.sub && typeof token.sid === 'string')
          await endSession({ handle: token.sub, sid: token.sid });
      },
    },
  };
}

/** The address that the nearest proxy (or Next itself) saw: the last of the list. */
function lastForwarded(header: unknown): string {
  return (
    String(header ?? '')
      .split(',')
      .at(-1)
      ?.trim() || 'unknown'
  );
}
