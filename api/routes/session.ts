import { EMAIL_MAX } from '@hub/schema/modules/access/account/account-limits.ts';
import { PASSWORD_MAX } from '@hub/schema/modules/access/password.ts';
import { signIn } from '@hub/schema/modules/access/sign-in.ts';
import { signOut } from '@hub/schema/modules/access/sign-out.ts';
import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { AuthError } from '../auth/auth-error.ts';
import type { AuthSources } from '../auth/authenticate.ts';
import { bearer } from '../auth/bearer.ts';
import { readPersonJwt, readServiceJwt } from '../auth/read-jwt.ts';
import { bodyOf, fromWeb, printable, smallBody, unlessFault } from '../auth/service-call.ts';

const signInBody = z.object({
  email: printable(EMAIL_MAX),
  password: printable(PASSWORD_MAX),
  totp: printable(64).optional(),
});

/**
 * POST /auth/sessions signs a person in for the web, DELETE /auth/sessions signs out. Only the web calls here:
 * a service token carries the client's address, by which tries are limited.
 */
export function sessionRoutes({ db, keys, now }: AuthSources): Router {
  const routes = Router();

  routes.post('/auth/sessions', smallBody, async (request: Request, response: Response) => {
    const client = await fromWeb(request, (token) => readServiceJwt(token, keys.service, now()));
    const body = bodyOf(request, signInBody);
    const { address, userAgent } = client;
    const asked = { ...body, address, userAgent: userAgent?.slice(0, 300) };
    const opened = unlessFault(await signIn(db, now(), asked, keys.totp));
    response.status(201).set('cache-control', 'no-store').json(opened);
  });

  routes.delete('/auth/sessions', async (request: Request, response: Response) => {
    const token = bearer(request.get('authorization'));
    if (token === undefined) throw new AuthError('INVALID_CREDENTIAL');
    const { sid, sub } = await readPersonJwt(token, keys.webToApi, now());
    await signOut(db, now(), { secret: sid, handle: sub });
    response.status(204).end();
  });

  return routes;
}
