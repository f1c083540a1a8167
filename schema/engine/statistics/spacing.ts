/**
 * The distance at which a source observes, in periods of its frequency, read from the periods themselves: 5 where a
 * series that calls itself yearly comes every five years. `observed`: ordinals, ascending, each once. The most common
 * distance counts where more than half of all distances are it, or all are multiples of it; otherwise the periods
 * have no rhythm of their own and every period of the frequency counts: 1. Null where there are too few periods to
 * tell: fewer than three, but for two that follow one another.
 */
export function usualStep(observed: readonly number[]): number | null {
  const gaps = observed.slice(1).map((period, index) => period - (observed[index] as number));
  if (gaps.length < 2) return gaps[0] === 1 ? 1 : null;
  const counts = new Map<number, number>();
  for (const gap of gaps) counts.set(gap, (counts.get(gap) ?? 0) + 1);
  const [[step, times]] = [...counts].sort(([a, m], [b, n]) => n - m || a - b) as [[number, number]];
  const isRhythm = times * 2 > gaps.length || gaps.every((gap) => gap % step === 0);
  return isRhythm ? step : 1;
}

/**
 * The periods that a reader may expect between the first and the last observed one: those that were observed, and
 * within each wider gap those at the usual distance. A gap that is not near two usual ones holds none: after 2015 and
 * 2020 an edition of 2024 leaves nothing out. `observed` and the answer: ordinals, ascending, each once.
 */
export function expectedPeriods(observed: readonly number[]): number[] {
  const step = usualStep(observed);
  if (step === null) return [...observed];
  return observed.flatMap((period, index) => {
    const before = observed[index - 1];
    if (before === undefined) return [period];
    const between = Math.round((period - before) / step) - 1;
    return [...Array.from({ length: Math.max(0, between) }, (_, i) => before + step * (i + 1)), period];
  });
}
