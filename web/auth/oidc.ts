import { decodeJwt } from 'jose';
import type { OAuthConfig } from 'next-auth/providers/oauth';
import type { OidcClaims } from './mint-token.ts';

/** Id of the provider in next-auth's addresses: its redirect is <public address>/api/auth/callback/oidc. */
export const OIDC = 'oidc';

interface OidcSettings {
  issuer: string;
  clientId: string;
  clientSecret: string;
  name: string;
}

/**
 * The OpenID Connect provider of the installation, from HUB_OIDC_ISSUER, HUB_OIDC_CLIENT_ID, HUB_OIDC_CLIENT_SECRET and
 * HUB_OIDC_NAME (what people call it); null where there is none.
 * @throws where only some of the first three are set.
 */
export function oidcSettings(env: Partial<Record<string, string>> = process.env): OidcSettings | null {
  const { HUB_OIDC_ISSUER: issuer, HUB_OIDC_CLIENT_ID: clientId, HUB_OIDC_CLIENT_SECRET: clientSecret } = env;
  if (!issuer && !clientId && !clientSecret) return null;
  if (!issuer || !clientId || !clientSecret) {
    throw new Error('HUB_OIDC_ISSUER, HUB_OIDC_CLIENT_ID and HUB_OIDC_CLIENT_SECRET must be set together');
  }
  return { issuer, clientId, clientSecret, name: env.HUB_OIDC_NAME || new URL(issuer).hostname };
}

/** The provider for next-auth: authorization code with PKCE, state and nonce; the ID token is verified. */
export function oidcProvider({
  issuer,
  clientId,
  clientSecret,
  name,
}: OidcSettings): OAuthConfig<OidcClaims> {
  return {
    id: OIDC,
    name,
    type: 'oauth',
    wellKnown: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
    issuer,
    clientId,
    clientSecret,
    authorization: { params: { scope: 'openid email profile' } },
    idToken: true,
    checks: ['pkce', 'state', 'nonce'],
    userinfo: {
      request: async ({ tokens: { id_token, access_token }, client }) => {
        if (!id_token || !access_token) throw new Error('the provider sent no tokens');
        // It was verified when it came: signature, issuer, audience, nonce.
        const said = decodeJwt<OidcClaims>(id_token);
        if (said.email !== undefined) return said;
        // Many providers tell the e-mail here only.
        const more = await client.userinfo<OidcClaims>(access_token);
        if (more.sub !== said.sub) throw new Error('the provider spoke of two people');
        return { ...more, ...said };
      },
    },
    profile: ({ sub, name: called }) => ({ id: sub, name: called ?? null }),
  };
}
