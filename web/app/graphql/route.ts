import { type NextRequest, NextResponse } from 'next/server';
import { publicUrl } from '#env';
import { GET as ask } from '../api/graphql/route.ts';

export { POST } from '../api/graphql/route.ts';

/** The graph at the hub's own address, for programs; a person who opens it in a browser is shown the explorer. */
export function GET(request: NextRequest) {
  const reads = request.headers.get('accept')?.includes('text/html') ?? false;
  return reads && !request.nextUrl.searchParams.has('query')
    ? NextResponse.redirect(`${publicUrl()}/graphiql`, 303)
    : ask(request);
}
