import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { Context } from '@hub/schema/context.ts';
import type { Request, RequestHandler, Response } from 'express';

/**
 * Hands requests whose body is parsed to Apollo Server and writes its answers. Only answers to GET get an ETag, by
 * which caches ask again: to hash each answer to a POST would take longer than all else that is done here.
 */
export function serveGraphql(
  apollo: ApolloServer<Context>,
  contextOf: (request: Request, response: Response) => Context,
): RequestHandler {
  return async (request, response) => {
    const headers = new HeaderMap();
    for (const [name, value] of Object.entries(request.headers)) {
      if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
    }
    const asked = request.url.indexOf('?');
    const search = asked === -1 ? '' : request.url.slice(asked);
    const answer = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: request.method, headers, search, body: request.body },
      context: async () => contextOf(request, response),
    });
    // The schema knows no @defer and no @stream, by which alone an answer would come in parts.
    if (answer.body.kind !== 'complete') throw new TypeError('an answer came in parts');
    response.status(answer.status ?? 200).setHeaders(answer.headers);
    if (request.method === 'GET') response.send(answer.body.string);
    else response.setHeader('content-length', Buffer.byteLength(answer.body.string)).end(answer.body.string);
  };
}
