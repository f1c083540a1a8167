import { signInByOidc } from '@hub/schema/modules/access/sign-in-oidc.ts';
import { type Request, type Response, Router } from 'express';
import { AuthError } from '../auth/auth-error.ts';
import type { AuthSources } from '../auth/authenticate.ts';
import { readIdentityJwt } from '../auth/read-jwt.ts';
import { fromWeb, printable, unlessFault } from '../auth/service-call.ts';

/**
 * POST /auth/sessions/oidc signs a person in whom the installation's OpenID Connect provider knows. The web has
 * verified the provider's answer; its own token carries the claims.
 */
export function oidcRoutes({ db, keys, now }: AuthSources): Router {
  const routes = Router();

  routes.post('/auth/sessions/oidc', async (request: Request, response: Response) => {
    const claims = await fromWeb(request, (token) => readIdentityJwt(token, keys.service, now()));
    const { address, userAgent, identity: said } = claims;
    const texts = [said.iss, said.sub, said.email ?? '-', said.name ?? '-'];
    if (!texts.every((text) => printable(500).safeParse(text).success)) throw new AuthError('BAD_INPUT');
    const identity = {
      issuer: said.iss,
      subject: said.sub,
      email: said.email,
      emailVerified: said.email_verified === true,
      name: said.name,
    };
    const client = { address, userAgent: userAgent?.slice(0, 300) };
    const opened = unlessFault(await signInByOidc(db, now(), identity, client));
    response.status(201).set('cache-control', 'no-store').json(opened);
  });

  return routes;
}
