'use client';

import { categoryColour } from '../palette.ts';
import { acrossOf } from '../plot-frame.ts';
import type { Held } from './held.ts';
import type { TimeIslandData } from './island-data.ts';
import { figureWords, type Row } from './time-words.ts';

interface TimeTooltipProps {
  data: TimeIslandData;
  held: Held;
  /** What stands at its head: the period, or the range that is being chosen. */
  period: string;
  /** Of the plot that is pointed at. */
  rows: readonly Row[];
  /** What else a finger can do. */
  hint: string | null;
}

const ROWS = 8;

/** The figures of a period beside its line, on the side that has more room; over the plot that is pointed at. */
export function TimeTooltip({ data, held: { index, series, plot }, period, rows, hint }: TimeTooltipProps) {
  const { plots, places, words } = data;
  const frame = plots.frames[plot];
  if (!frame || index === null) return null;
  const part = acrossOf(frame, places[index] ?? 0) / plots.width;
  const alone = plots.frames.length === 1;
  const down = alone ? 0 : frame.top / plots.height;
  const shown = rows.filter(({ category, key }) => category !== null || key === series).slice(0, ROWS);
  // Beside the line, but never beyond the chart: on a phone that would widen the page.
  const beside =
    part > 0.5
      ? `max(-100% - 12px, ${(-part * 100).toFixed(2)}cqw)`
      : `min(12px, ${((1 - part) * 100).toFixed(2)}cqw - 100%)`;
  // Moved by transforms only: whatever else moves counts as a shift of the page's layout.
  return (
    <div
      className="pointer-events-none absolute inset-0 z-10"
      style={{ transform: `translate(${(part * 100).toFixed(2)}%, ${(down * 100).toFixed(2)}%)` }}
    >
      <div
        className={`${alone ? 'w-[min(17rem,60%)]' : 'w-max max-w-[min(17rem,60%)]'} border border-rule bg-raised px-3 py-2 text-small shadow-sm`}
        style={{ transform: `translateX(${beside})` }}
      >
        <p className="font-semibold">{period}</p>
        <ul className="mt-1 grid grid-cols-1 gap-0.5">
          {shown.map(({ key, label, category }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row that moves counts as a shift of the layout; one whose words change does not
            <li key={at} className={`flex items-baseline gap-2 ${key === series ? 'font-semibold' : ''}`}>
              <svg width="10" height="10" aria-hidden="true" className="shrink-0">
                <circle
                  cx="5"
                  cy="5"
                  r="4"
                  fill={category === null ? 'var(--data-other)' : categoryColour(category)}
                />
              </svg>
              <span className="min-w-0 flex-1 truncate">{label}</span>
              <span className="numbers text-end">{figureWords(data, key, index)}</span>
            </li>
          ))}
        </ul>
        {rows.length > shown.length && (
          <p className="mt-1 text-soft">{words.andMore.replace('#', String(rows.length - shown.length))}</p>
        )}
        {hint && <p className="mt-1 text-soft">{hint}</p>}
      </div>
    </div>
  );
}
