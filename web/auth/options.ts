import type { NextAuthOptions, User } from 'next-auth';
import Credentials from 'next-auth/providers/credentials';
import { publicUrl } from '#env';
import { siteLocale } from '#i18n/routing.ts';
import type { Client } from './api-call.ts';
import { cookieSecret } from './keys.ts';
import type { OidcClaims } from './mint-token.ts';
import { OIDC, oidcProvider, oidcSettings } from './oidc.ts';
import { type ApiSession, endSession, exchangeIdentity, exchangePassword } from './sign-in.ts';

/**
 * next-auth holds nothing but the cookie: the API owns accounts and sessions. The session id stays inside the
 * encrypted cookie and is never told to the browser.
 */
export function authOptions(client: Client): NextAuthOptions {
  const oidc = oidcSettings();
  const signInPage = `/${siteLocale(client.language.slice(0, 2))}/sign-in`;
  return {
    secret: cookieSecret(),
    session: { strategy: 'jwt', maxAge: 30 * 24 * 3600 },
    pages: { signIn: signInPage, error: signInPage },
    providers: [
      Credentials({
        credentials: { email: {}, password: {}, totp: {}, language: {} },
        async authorize(shown) {
          const { email = '', password = '', totp, language = client.language } = shown ?? {};
          const credentials = { email, password, ...(totp && { totp }) };
          return userOf(await exchangePassword(credentials, { ...client, language }));
        },
      }),
      ...(oidc ? [oidcProvider(oidc)] : []),
    ],
    callbacks: {
      async signIn({ user, account, profile }) {
        if (account?.provider !== OIDC) return true;
        try {
          Object.assign(user, userOf(await exchangeIdentity(claimsOf(profile as OidcClaims), client)));
          return true;
        } catch (error) {
          const reason = error instanceof Error ? error.message : 'UNAVAILABLE';
          return `${publicUrl()}${signInPage}?error=${encodeURIComponent(reason)}`;
        }
      },
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

function userOf({ session, person }: ApiSession): User & { sid: string } {
  return { id: person.handle, name: person.name, sid: session };
}

/** Only what the API is to know. */
function claimsOf({ iss, sub, email, email_verified, name }: OidcClaims): OidcClaims {
  return {
    iss,
    sub,
    ...(email && { email }),
    ...(email_verified === true && { email_verified }),
    ...(name && { name }),
  };
}
