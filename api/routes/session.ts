import { PASSWORD_MAX } from '@hub/schema/modules/access/password.ts';
import { signIn } from '@hub/schema/modules/access/sign-in.ts';
import { signOut } from '@hub/schema/modules/access/sign-out.ts';
import express, { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { AuthError } from '../auth/auth-error.ts';
import type { AuthSources } from '../auth/authenticate.ts';
import { bearer } from '../auth/bearer.ts';
import { readPersonJwt, readServiceJwt } from '../auth/read-jwt.ts';

const printable = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .refine((text) => !text.includes('\0'));
const signInBody = z.object({ email: printable(254), password: printable(PASSWORD_MAX) });

/**
 * POST /auth/sessions signs a person in for the web, DELETE /auth/sessions signs out. Only the web calls here:
 * a service token carries the client's address, by which tries are limited.
 */
export function sessionRoutes({ db, keys, now }: AuthSources): Router {
  const routes = Router();

  routes.post(
    '/auth/sessions',
    express.json({ limit: '8kb' }),
    async (request: Request, response: Response) => {
      const token = bearer(request.get('authorization'));
      if (token === undefined) throw new AuthError('SERVICE_TOKEN_REQUIRED');
      const { address, userAgent } = await readServiceJwt(token, keys.service, now()).catch(() => {
        throw new AuthError('SERVICE_TOKEN_REQUIRED');
      });
      const body = signInBody.safeParse(request.body);
      if (!body.success) throw new AuthError('BAD_INPUT');
      const answer = await signIn(db, now(), { ...body.data, address, userAgent: userAgent?.slice(0, 300) });
      if ('fault' in answer) {
        throw new AuthError(
          answer.fault,
          'retryAfterSeconds' in answer ? answer.retryAfterSeconds : undefined,
        );
      }
      response.status(201).set('cache-control', 'no-store').json(answer);
    },
  );

  routes.delete('/auth/sessions', async (request: Request, response: Response) => {
    const token = bearer(request.get('authorization'));
    if (token === undefined) throw new AuthError('INVALID_CREDENTIAL');
    const { sid, sub } = await readPersonJwt(token, keys.webToApi, now());
    await signOut(db, now(), { secret: sid, handle: sub });
    response.status(204).end();
  });

  return routes;
}
