import { NAME_MAX } from '@hub/schema/modules/access/account/account-limits.ts';
import { passwordFault } from '@hub/schema/modules/access/account/password-fault.ts';
import {
  joinByInvitation,
  readInvitation,
} from '@hub/schema/modules/access/invitation/join-by-invitation.ts';
import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { AuthError } from '../auth/auth-error.ts';
import type { AuthSources } from '../auth/authenticate.ts';
import { readServiceJwt } from '../auth/read-jwt.ts';
import { bodyOf, fromWeb, printable, smallBody, unlessFault } from '../auth/service-call.ts';

const readBody = z.object({ secret: printable(200) });
const joinBody = z.object({
  secret: printable(200),
  name: printable(NAME_MAX).transform((name) => name.trim().normalize('NFC')),
  password: z.string(),
});

/**
 * POST /auth/invitations/read tells whoever holds an invitation's secret what it offers; /auth/invitations/accept makes
 * the account of somebody who has none. Only the web calls here, as for sign-ins. Bodies carry the secret, so that no
 * log of addresses holds it.
 */
export function invitationRoutes({ db, keys, now }: AuthSources): Router {
  const routes = Router();
  const client = (request: Request) =>
    fromWeb(request, (token) => readServiceJwt(token, keys.service, now()));

  routes.post('/auth/invitations/read', smallBody, async (request: Request, response: Response) => {
    const { address } = await client(request);
    const { secret } = bodyOf(request, readBody);
    const offered = unlessFault(await readInvitation(db, now(), { secret, address }));
    response.set('cache-control', 'no-store').json(offered);
  });

  routes.post('/auth/invitations/accept', smallBody, async (request: Request, response: Response) => {
    const { address } = await client(request);
    const body = bodyOf(request, joinBody);
    if (body.name === '') throw new AuthError('BAD_INPUT');
    if (passwordFault(body.password)) throw new AuthError('WEAK_PASSWORD');
    const joined = unlessFault(await joinByInvitation(db, now(), { ...body, address }));
    response.status(201).set('cache-control', 'no-store').json(joined);
  });

  return routes;
}
