import { scaleLinear } from 'd3-scale';
import { line as pathOf } from 'd3-shape';
import { shortFigure } from '#i18n/number.ts';
import { periodLabel } from '#i18n/period.ts';
import type { SiteLocale } from '#i18n/routing.ts';
import { spreadLabels } from './spread-labels.ts';
import { tickPeriods, timeScale } from './time-scale.ts';

export interface ChartLine {
  key: string;
  label: string;
  colour: string;
  /** Whether its name stands at its end: those of the grey rest stand in the table only. */
  named: boolean;
  points: { period: string; value: number | null; status: string | null; isBreak: boolean; title: string }[];
}

interface LineChartProps {
  lines: ChartLine[];
  periods: string[];
  locale: SiteLocale;
  /** What the chart shows, for those who don't see it; the table beside says the figures. */
  label: string;
  size: 'wide' | 'narrow';
}

const SIZES = {
  wide: { width: 760, height: 400, right: 132, ticks: 8, font: 13 },
  narrow: { width: 360, height: 320, right: 44, ticks: 4, font: 12 },
};
const LEFT = 66;
const TOP = 14;
const BOTTOM = 30;

/** SDMX statuses of figures that aren't observed: estimated, forecast, provisional, imputed. */
const SOFT = new Set(['E', 'F', 'P', 'I']);

/** Lines over time, from zero; a missing figure is a gap, an estimated or provisional one is dashed, a break marked. */
export function LineChart({ lines, periods, locale, label, size }: LineChartProps) {
  const { width, height, right, ticks, font } = SIZES[size];
  const time = timeScale(periods);
  const values = lines.flatMap((one) => one.points.flatMap(({ value }) => (value === null ? [] : [value])));
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const y = scaleLinear()
    .domain([low, high])
    .range([height - BOTTOM, TOP])
    .nice(5);
  // A hair below zero needs no whole step of the axis.
  if (-low < 0.05 * high) y.domain([low, y.domain()[1] ?? high]);
  const x = scaleLinear()
    .domain([time.first, Math.max(time.last, time.first + 1)])
    .range([LEFT + 8, width - right]);
  const at = (period: string) => x(time.ordinalOf(period));
  const labels = spreadLabels(
    lines
      .filter(({ named }) => named)
      .flatMap((one) => {
        const last = one.points.findLast(({ value }) => value !== null);
        const text = size === 'wide' ? one.label : one.key;
        return last?.value == null
          ? []
          : [{ key: one.key, text, colour: one.colour, x: at(last.period), y: y(last.value) }];
      }),
    font + 2,
    TOP + 4,
    height - BOTTOM,
  );

  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
      fontSize={font}
      className="numbers block h-auto w-full"
    >
      {y.ticks(5).map((tick) => (
        <g key={tick}>
          <line
            x1={LEFT}
            x2={width - right}
            y1={y(tick)}
            y2={y(tick)}
            stroke={tick === 0 ? 'var(--rule-strong)' : 'var(--rule)'}
          />
          <text x={LEFT - 8} y={y(tick)} dy="0.32em" textAnchor="end" fill="var(--ink-soft)">
            {shortFigure(tick, locale)}
          </text>
        </g>
      ))}
      {tickPeriods(periods, ticks).map((period) => (
        <text key={period} x={at(period)} y={height - 8} textAnchor="middle" fill="var(--ink-soft)">
          {/^\d{4}-(01|Q1|S1)$/.test(period) && periods.length > ticks
            ? period.slice(0, 4)
            : periodLabel(period, locale, 'short')}
        </text>
      ))}
      {lines.toReversed().map((one) => (
        <ChartLinePath
          key={one.key}
          line={one}
          at={at}
          y={(value) => y(value)}
          step={time.step}
          ordinalOf={time.ordinalOf}
        />
      ))}
      {labels.map(({ key, text, colour, y: labelY, x: lineX, fromY }) => (
        <g key={key}>
          <line
            x1={lineX + 5}
            y1={fromY}
            x2={width - right + 8}
            y2={labelY}
            stroke={colour}
            strokeOpacity="0.5"
          />
          <text x={width - right + 12} y={labelY} dy="0.32em" fill="var(--ink)" fontWeight="500">
            {text}
          </text>
        </g>
      ))}
    </svg>
  );
}

interface PathProps {
  line: ChartLine;
  at: (period: string) => number;
  y: (value: number) => number;
  step: number;
  ordinalOf: (period: string) => number;
}

/** One line: solid between observed figures, dashed to what isn't observed, nothing over a gap. */
function ChartLinePath({ line, at, y, step, ordinalOf }: PathProps) {
  const known = line.points.flatMap((point) =>
    point.value === null ? [] : [{ ...point, value: point.value }],
  );
  const tenth = (length: number) => Math.round(length * 10) / 10;
  const draw = pathOf<(typeof known)[number]>(
    (point) => tenth(at(point.period)),
    (point) => tenth(y(point.value)),
  );
  const runs: { dashed: boolean; points: typeof known }[] = [];
  known.forEach((point, index) => {
    const before = known[index - 1];
    const joined = before && ordinalOf(point.period) - ordinalOf(before.period) <= step;
    const dashed = SOFT.has(point.status ?? '');
    const run = runs.at(-1);
    if (joined && run && (run.dashed === dashed || run.points.length === 1)) {
      run.dashed = dashed;
      run.points.push(point);
    } else runs.push({ dashed, points: joined ? [before, point] : [point] });
  });
  const dots =
    known.length <= 12 && line.named
      ? known
      : runs.flatMap((run) => (run.points.length === 1 ? run.points : []));
  return (
    <g>
      {runs.map((run) => (
        <path
          key={run.points[0]?.period}
          d={draw(run.points) ?? ''}
          fill="none"
          stroke={line.colour}
          strokeWidth={line.named ? 2.25 : 1.25}
          strokeLinejoin="round"
          strokeLinecap="round"
          strokeDasharray={run.dashed ? '4 5' : undefined}
        />
      ))}
      {known
        .filter(({ isBreak }) => isBreak)
        .map((point) => (
          <line
            key={point.period}
            x1={at(point.period)}
            x2={at(point.period)}
            y1={y(point.value) - 9}
            y2={y(point.value) + 9}
            stroke={line.colour}
            strokeWidth="2"
          />
        ))}
      {dots.map((point) => (
        <circle
          key={point.period}
          cx={at(point.period)}
          cy={y(point.value)}
          r="3.2"
          fill={SOFT.has(point.status ?? '') ? 'var(--paper)' : line.colour}
          stroke={line.colour}
          strokeWidth="1.5"
        >
          <title>{point.title}</title>
        </circle>
      ))}
    </g>
  );
}
