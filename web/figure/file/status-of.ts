import type { Trouble } from '#graph/trouble.ts';

/** The HTTP status that says why there is no figure. */
export function statusOf(trouble: Trouble): number {
  if (trouble.kind === 'SIGNED_OUT') return 401;
  if (trouble.kind !== 'REFUSED') return 503;
  return trouble.code === 'NO_INDICATOR' || trouble.code === 'NO_DATASET' ? 404 : 400;
}
