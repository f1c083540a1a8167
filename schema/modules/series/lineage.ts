/** Observations of one series that stand in consecutive rows of a file. Rows and periods are both included. */
export interface Run {
  firstPeriod: number;
  lastPeriod: number;
  firstRow: number;
  lastRow: number;
}

/** Splits a series' observations, in the order of periods, where their rows don't follow one another. */
export function runsOf(series: { periods: readonly number[]; rows: readonly number[] }): Run[] {
  const runs: Run[] = [];
  let run: Run | undefined;
  series.periods.forEach((period, i) => {
    const row = series.rows[i] as number;
    if (run && row === run.lastRow + 1) {
      run.lastPeriod = period;
      run.lastRow = row;
    } else {
      run = { firstPeriod: period, lastPeriod: period, firstRow: row, lastRow: row };
      runs.push(run);
    }
  });
  return runs;
}
