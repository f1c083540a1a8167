import { periodLabel } from '#i18n/period.ts';
import { type Pen, tenth } from './pen.ts';
import { textWidth } from './text-size.ts';
import { tickPeriods } from './time-scale.ts';

interface TimeAxisProps {
  periods: readonly string[];
  /** `x`: where each period stands. */
  frame: { left: number; right: number; bottom: number; x: readonly number[] };
  pen: Pen;
}

/** The periods under a plot: as many as there is room for. */
export function TimeAxis({ periods, frame, pen }: TimeAxisProps) {
  const words = (period: string, few: boolean) =>
    !few && /^\d{4}-(01|Q1|S1)$/.test(period) ? period.slice(0, 4) : periodLabel(period, pen.locale, 'short');
  const room = frame.right - frame.left;
  const widest = Math.max(
    0,
    ...periods.slice(0, 12).map((period) => textWidth(words(period, true), pen.font)),
  );
  const fitting = Math.max(2, Math.floor(room / (widest + 14)));
  const few = periods.length <= fitting;
  const count = few ? fitting : Math.max(2, Math.floor(room / (textWidth('2000', pen.font) + 22)));
  const ticks = new Set(tickPeriods(periods, few ? fitting : Math.min(count, 12)));
  return (
    <g fill={pen.colours.inkSoft} textAnchor="middle">
      {periods.map((period, index) =>
        ticks.has(period) ? (
          <text
            key={period}
            x={tenth(inside(frame.x[index] ?? 0, textWidth(words(period, few), pen.font), pen.width))}
            y={tenth(frame.bottom + pen.font * 1.5)}
          >
            {words(period, few)}
          </text>
        ) : null,
      )}
    </g>
  );
}

/** Moves the middle of a text so far that none of it is cut by the picture's edge. */
function inside(middle: number, width: number, room: number): number {
  return Math.min(Math.max(middle, width / 2), room - width / 2);
}
