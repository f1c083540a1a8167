'use client';

import { categoryColour } from '../palette.ts';
import type { TimeIslandData } from './island-data.ts';
import { figureWords, type Row } from './time-words.ts';

interface TimeTooltipProps {
  data: TimeIslandData;
  index: number;
  period: string;
  rows: readonly Row[];
  current: string | null;
}

const ROWS = 8;

/** The figures of a period beside its line, on the side that has more room. */
export function TimeTooltip({ data, index, period, rows, current }: TimeTooltipProps) {
  const { frame, words } = data;
  const part = (frame.x[index] ?? 0) / frame.width;
  const shown = rows.filter(({ category, key }) => category !== null || key === current).slice(0, ROWS);
  // Moved by transforms only: whatever else moves counts as a shift of the page's layout.
  return (
    <div
      className="pointer-events-none absolute inset-x-0 top-0 z-10"
      style={{ transform: `translateX(${(part * 100).toFixed(2)}%)` }}
    >
      <div
        className="w-[min(17rem,60%)] border border-rule bg-raised px-3 py-2 text-small shadow-sm"
        style={{ transform: part > 0.5 ? 'translateX(calc(-100% - 12px))' : 'translateX(12px)' }}
      >
        <p className="font-semibold">{period}</p>
        <ul className="mt-1 grid gap-0.5">
          {shown.map(({ key, label, category }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row that moves counts as a shift of the layout; one whose words change does not
            <li key={at} className={`flex items-baseline gap-2 ${key === current ? 'font-semibold' : ''}`}>
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
      </div>
    </div>
  );
}
