/** Levels of a strip: 0 a gap, 1 to 5 from few to all the figures that the area ever has in a period. */
const LEVELS = 5;

/** The level of a count, where `most` is the largest of its area. */
export function levelOf(count: number, most: number): number {
  return count <= 0 || most <= 0 ? 0 : Math.max(1, Math.ceil((count / most) * LEVELS));
}

/** Neighbours of the same level as one run, in order. */
export function runsOf(levels: readonly number[]): { level: number; first: number; length: number }[] {
  const runs: { level: number; first: number; length: number }[] = [];
  levels.forEach((level, index) => {
    const run = runs.at(-1);
    if (run?.level === level) run.length += 1;
    else runs.push({ level, first: index, length: 1 });
  });
  return runs;
}
