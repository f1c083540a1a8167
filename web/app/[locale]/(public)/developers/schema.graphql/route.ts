import { sdlText } from '../schema/read-schema.ts';

/** The published schema as a file, for code generators. */
export function GET() {
  return new Response(sdlText(), {
    headers: {
      'content-type': 'application/graphql; charset=utf-8',
      'cache-control': 'public, max-age=3600',
      'content-disposition': 'inline; filename="schema.graphql"',
    },
  });
}
