/** How a figure moved between two periods: in per cent, or as a multiple where it more than tripled. */
export type Change = { kind: 'percent'; value: number } | { kind: 'times'; value: number } | { kind: 'same' };

const TIMES_FROM = 3;
/** Below so many, a few people more or less make large percentages. */
const FEW = 100;

/**
 * The change from one figure to a later one of the same series. Null where there is no earlier figure, or where it is
 * below a hundred: a share of so little says little.
 */
export function changeSince(before: number | null | undefined, now: number): Change | null {
  if (before === null || before === undefined || before < FEW || now < 0) return null;
  const ratio = now / before;
  if (ratio >= TIMES_FROM) return { kind: 'times', value: ratio };
  const percent = (ratio - 1) * 100;
  return Math.abs(percent) < 0.05 ? { kind: 'same' } : { kind: 'percent', value: percent };
}

/** The last two periods of a column that have a figure; periods stand in order. */
export function lastTwo<Point extends { value: number | null }>(
  points: readonly Point[],
): { now: Point & { value: number }; before: (Point & { value: number }) | null } | null {
  const known = points.filter((point): point is Point & { value: number } => point.value !== null);
  const now = known.at(-1);
  return now ? { now, before: known.at(-2) ?? null } : null;
}
