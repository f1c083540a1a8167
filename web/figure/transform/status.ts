import { softnessOf } from '@hub/schema/engine/statistics/softness.ts';

/**
 * The status of what is computed from several figures: that of the softest of them, else that of the last. A sum, a
 * difference, a mean or a share is no firmer than what it was made of.
 */
export function softest(statuses: readonly (string | null)[]): string | null {
  const soft = statuses.reduce((most, one) => (softnessOf(one) > softnessOf(most) ? one : most), null);
  return soft ?? statuses.at(-1) ?? null;
}
