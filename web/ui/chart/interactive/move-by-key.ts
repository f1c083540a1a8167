import type { Held } from './held.ts';
import type { TimeIslandData } from './island-data.ts';
import { rowsAt } from './time-words.ts';

/** What a key leads to: left and right to other periods, up and down to other series; null where it leads nowhere. */
export function moveByKey(data: TimeIslandData, held: Held, key: string): Held | null {
  const last = data.periods.length - 1;
  const from = held.index ?? (key === 'ArrowLeft' ? data.periods.length : -1);
  const periods: Record<string, number> = {
    ArrowRight: from + 1,
    ArrowLeft: from - 1,
    PageDown: from + 10,
    PageUp: from - 10,
    Home: 0,
    End: last,
  };
  const to = periods[key];
  if (to !== undefined) return { ...held, index: bounded(to, last), byKey: true };
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return null;
  const index = held.index ?? last;
  const rows = rowsAt(data, index).filter(({ value }) => value !== null);
  const at = rows.findIndex((row) => row.key === held.series);
  const row = rows[at < 0 ? 0 : bounded(at + (key === 'ArrowDown' ? 1 : -1), rows.length - 1)];
  return { index, series: row?.key ?? null, plot: row?.plot ?? held.plot, byKey: true };
}

function bounded(index: number, last: number): number {
  return Math.min(last, Math.max(0, index));
}
