import type { PhaseSpan, Progress } from '../plan-progress.ts';

interface TimelineDrawingProps {
  spans: readonly PhaseSpan[];
  /** What stands over the bar of a phase: its name, and its duration in words where it has one. */
  labels: ReadonlyMap<number, readonly string[]>;
  progress: ReadonlyMap<number, Progress>;
  /** Months that the drawing is wide. */
  months: number;
  label: string;
  tick: (month: number) => string;
  /** In units of the drawing, which are pixels at its widest. */
  width: number;
}

const ROW = 62;
const BAR = 16;
const HEAD = 22;
const STEP = 3;
/** About the width of a letter at the size of the labels. */
const LETTER = 7.2;
/** Words stay readable where lines run behind them. */
const HALO = { stroke: 'var(--paper)', strokeWidth: 4, paintOrder: 'stroke' } as const;

/** Bars of phases along months; the share of each that is done and under way is filled; what has no end fades out. */
export function TimelineDrawing({
  spans,
  labels,
  progress,
  months,
  label,
  tick,
  width,
}: TimelineDrawingProps) {
  const x = (month: number) => (month / months) * width;
  const height = HEAD + spans.length * ROW;
  const ticks = Array.from({ length: Math.floor(months / STEP) + 1 }, (_, at) => at * STEP).filter(
    (month) => width > 500 || month % (STEP * 2) === 0,
  );
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
      className="block h-auto w-full"
      fontSize="13"
    >
      {ticks.map((month) => (
        <g key={month}>
          <line x1={x(month)} x2={x(month)} y1={HEAD - 4} y2={height} stroke="var(--rule)" />
          <text
            x={x(month)}
            y={13}
            fill="var(--ink-soft)"
            fontSize="12"
            textAnchor={month === 0 ? 'start' : month > months - STEP ? 'end' : 'middle'}
          >
            {tick(month)}
          </text>
        </g>
      ))}
      {spans.map(({ number, from, to }, row) => {
        const y = HEAD + row * ROW;
        const [name = '', duration] = labels.get(number) ?? [];
        const words = fitting(name, width / LETTER);
        // Near the right edge the words end with the bar, not begin with it.
        const room = width - x(from) >= words.length * LETTER;
        const barWidth = x(to ?? months) - x(from);
        const at = { x: room ? x(from) : width, textAnchor: room ? 'start' : 'end' } as const;
        return (
          <g key={number}>
            <text {...at} {...HALO} y={y + 18} fill="var(--ink)" fontWeight="600">
              {words}
            </text>
            <Bar x={x(from)} y={y + 26} width={barWidth} open={to === null} progress={progress.get(number)} />
            {duration && (
              <text {...at} {...HALO} y={y + 55} fill="var(--ink-soft)" fontSize="12">
                {fitting(duration, width / LETTER)}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

interface BarProps {
  x: number;
  y: number;
  width: number;
  open: boolean;
  progress: Progress | undefined;
}

function Bar({ x, y, width, open, progress }: BarProps) {
  const share = (count: number) =>
    progress && progress.counted > 0 ? (count / progress.counted) * width : 0;
  const done = share(progress?.done ?? 0);
  return (
    <g>
      <rect
        x={x}
        y={y}
        width={width}
        height={BAR}
        fill={open ? 'none' : 'var(--rule)'}
        stroke={open ? 'var(--rule-strong)' : 'none'}
        strokeDasharray={open ? '4 3' : undefined}
      />
      <rect x={x} y={y} width={done} height={BAR} fill="var(--seq-5)" />
      <rect x={x + done} y={y} width={share(progress?.underWay ?? 0)} height={BAR} fill="var(--seq-3)" />
      {open && (
        <path
          d={`M${x + width - 9} ${y + 3}l6 ${BAR / 2 - 3}l-6 ${BAR / 2 - 3}`}
          fill="none"
          stroke="var(--rule-strong)"
          strokeWidth="1.5"
        />
      )}
    </g>
  );
}

/** A text cut where it is longer than so many letters; the list below tells it whole. */
function fitting(text: string, letters: number): string {
  return text.length <= letters ? text : `${text.slice(0, Math.floor(letters) - 1).trimEnd()}…`;
}
