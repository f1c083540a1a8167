const SOFT = ['F', 'E', 'I', 'P'];

/** The status of what is computed from several figures: that of the softest of them; forecast before estimate. */
export function softest(statuses: readonly (string | null)[]): string | null {
  return SOFT.find((soft) => statuses.includes(soft)) ?? statuses.at(-1) ?? null;
}
