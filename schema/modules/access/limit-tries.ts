import type { Context } from '../../context.ts';
import { TooManyAttemptsError } from './access-errors.ts';
import { countTry, forgetTries, type Limit } from './attempt-limit.ts';

/**
 * Counts a try at a secret of a signed-in person, outside of any transaction, so that it stays counted where that
 * rolls back. Gives what forgets the tries after a success. Throws TooManyAttemptsError.
 */
export async function limitTries(
  { db, now }: Context,
  ...limits: Limit[]
): Promise<{ succeeded: () => Promise<void> }> {
  const at = now();
  const wait = await countTry(db, limits, at);
  if (wait !== null) throw new TooManyAttemptsError(wait);
  return { succeeded: () => forgetTries(db, limits, at) };
}
