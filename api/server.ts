import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Database } from '@hub/prisma/client.ts';
import { BOUNDS } from '@hub/schema/engine/contract/request-limits.ts';
import express, { type NextFunction, type Request, type Response } from 'express';
import { answerAuthError } from './auth/auth-error.ts';
import { authenticate } from './auth/authenticate.ts';
import type { Keys } from './auth/keys.ts';
import { graphiqlRoutes } from './graphiql/routes.ts';
import { createApollo } from './graphql/apollo.ts';
import { isOutage } from './graphql/outage.ts';
import { serveGraphql } from './graphql/serve-graphql.ts';
import { WORDS } from './graphql/words.ts';
import { localeOf } from './locale.ts';
import type { Logger } from './log.ts';
import { healthRoutes } from './routes/health.ts';
import { sessionRoutes } from './routes/session.ts';
import { invitationRoutes } from './routes/session-invitation.ts';
import { oidcRoutes } from './routes/session-oidc.ts';

export interface ServerOptions {
  db: Database;
  keys: Keys;
  log: Logger;
  /** 0: any free port. */
  port: number;
  now?: () => Date;
  /** Whether administrators must have one-time codes. */
  requireTotp?: boolean;
}

/** Starts the API. `stop` lets running requests end first. */
export async function startServer({
  db,
  keys,
  log,
  port,
  now = () => new Date(),
  requireTotp = false,
}: ServerOptions) {
  const sources = { db, keys, now, requireTotp };
  const accounts = { totpKey: keys.totp, requireTotp };
  const app = express();
  const server = createHttpServer(app);
  const apollo = createApollo(server, log);
  await apollo.start();

  app.disable('x-powered-by');
  app.set('trust proxy', 'loopback');
  app.use(securityHeaders);
  app.use(
    '/graphql',
    openToBrowsers,
    landing,
    express.json({ limit: BOUNDS.bodyBytes }),
    async (request: Request, response: Response, next: NextFunction) => {
      response.locals.viewer = await authenticate(sources, request.get('authorization'));
      next();
    },
    serveGraphql(apollo, (request, response) => ({
      viewer: response.locals.viewer,
      db,
      locale: localeOf(request.get('accept-language')),
      now,
      accounts,
    })),
  );
  app.use(healthRoutes(db));
  app.use(graphiqlRoutes());
  app.use(sessionRoutes(sources));
  app.use(oidcRoutes(sources));
  app.use(invitationRoutes(sources));
  app.use((request, response) => refuse(request, response, 404, 'NOT_FOUND', 'notFound'));
  app.use(answerAuthError);
  app.use(onError(log));

  await new Promise<void>((resolve, reject) =>
    server.once('error', reject).listen(port, '127.0.0.1', resolve),
  );
  const address = server.address() as AddressInfo;
  return {
    port: address.port,
    url: `http://127.0.0.1:${address.port}`,
    stop: () => apollo.stop(),
  };
}

const SECURITY = new Map([
  ['x-content-type-options', 'nosniff'],
  ['referrer-policy', 'no-referrer'],
  ['x-frame-options', 'DENY'],
  ['vary', 'accept, accept-language, authorization'],
]);

function securityHeaders(_request: Request, response: Response, next: NextFunction) {
  response.setHeaders(SECURITY);
  next();
}

/** Apps in browsers may query from any site: nothing here depends on cookies. */
function openToBrowsers(request: Request, response: Response, next: NextFunction) {
  response.setHeader('access-control-allow-origin', '*');
  response.setHeader('access-control-expose-headers', 'retry-after');
  if (request.method !== 'OPTIONS') return next();
  response.set({
    'access-control-allow-methods': 'GET, POST, OPTIONS',
    'access-control-allow-headers': 'content-type, authorization, accept-language',
    'access-control-max-age': '86400',
  });
  response.status(204).end();
}

/** A person who opens /graphql in a browser is shown the explorer. */
function landing(request: Request, response: Response, next: NextFunction) {
  const asks = request.method === 'GET' && request.query.query === undefined;
  if (asks && request.accepts(['application/json', 'text/html']) === 'text/html')
    response.redirect(303, '/graphiql');
  else next();
}

function onError(log: Logger) {
  return (
    error: Error & { status?: number; type?: string; code?: string },
    request: Request,
    response: Response,
    _next: NextFunction,
  ) => {
    if (error.type === 'entity.too.large')
      return refuse(request, response, 413, 'PAYLOAD_TOO_LARGE', 'tooLarge');
    if (error.status === 400 || error.status === 415)
      return refuse(request, response, error.status, 'BAD_REQUEST', 'notJson');
    if (isOutage(error)) {
      log.error({ event: 'database-away', name: error.name, code: error.code });
      response.set('retry-after', '5');
      return refuse(request, response, 503, 'SERVICE_UNAVAILABLE', 'unavailable');
    }
    log.error({ event: 'unforeseen', name: error.name, code: error.code });
    return refuse(request, response, 500, 'INTERNAL_SERVER_ERROR', 'internal');
  };
}

/** Answers in the shape of a GraphQL error, in the language of the request. */
function refuse(
  request: Request,
  response: Response,
  status: number,
  code: string,
  words: keyof typeof WORDS,
) {
  const message = WORDS[words][localeOf(request.get('accept-language'))];
  response.status(status).json({ errors: [{ message, extensions: { code } }] });
}
