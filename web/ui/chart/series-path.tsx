import { dashOf, type Footnote, type Look, lookOf, markWords } from './chart-marks.ts';
import type { ChartSeries } from './chart-model.ts';
import { compactPath } from './compact-path.ts';
import { known, type Pen, tenth } from './pen.ts';

interface SeriesPathProps {
  series: ChartSeries;
  colour: string;
  /** Whether it has its colour and its dots: not the grey rest. */
  named: boolean;
  x: (index: number) => number;
  y: (value: number) => number;
  ordinals: readonly number[];
  step: number;
  pen: Pen;
  /** What a figure is, in words, by its index; shown on hover without script. */
  say?: (index: number, value: number) => string;
  footnotes?: readonly Footnote[];
}

interface Run {
  look: Look;
  from: number;
  points: { index: number; at: [number, number] }[];
}

/** Up to so many figures have a dot each. */
const DOTTED = 12;

/** One line: solid between observed figures, dashed to what isn't observed, nothing over a gap, a stroke at breaks. */
export function SeriesPath({
  series,
  colour,
  named,
  x,
  y,
  ordinals,
  step,
  pen,
  say,
  footnotes = [],
}: SeriesPathProps) {
  const runs = runsOf(series, x, y, ordinals, step);
  const points = series.values.flatMap((raw, index) => {
    const value = known(raw);
    return value === null
      ? []
      : [{ index, value, at: [x(index), y(value)] as const, mark: series.marks?.[index] }];
  });
  const alone = new Set(runs.flatMap((run) => (run.points.length === 1 ? (run.points[0]?.index ?? []) : [])));
  const dots = named && points.length <= DOTTED ? points : points.filter(({ index }) => alone.has(index));
  return (
    <g data-series={series.key}>
      <Band series={series} x={x} y={y} colour={colour} />
      {runs.map((run) =>
        run.points.length < 2 ? null : (
          <path
            key={run.from}
            d={compactPath(run.points.map(({ at }) => at))}
            fill="none"
            stroke={colour}
            strokeWidth={named ? 2.25 : 1.1}
            strokeOpacity={named ? undefined : 0.75}
            strokeLinejoin="round"
            strokeLinecap={run.look === 'soft' ? 'butt' : 'round'}
            strokeDasharray={dashOf(run.look)}
          />
        ),
      )}
      {named &&
        points
          .filter(({ mark }) => mark?.isBreak)
          .map(({ index, at: [cx, cy] }) => {
            const note = footnotes.find((one) => one.series === series.key && one.index === index);
            return (
              <g key={index} data-mark="break">
                <path d={`M${tenth(cx)} ${tenth(cy - 9)}v18`} stroke={colour} strokeWidth="2" />
                {note && (
                  <text x={tenth(cx + 4)} y={tenth(cy - 7)} fontSize={pen.font - 2} fill={pen.colours.ink}>
                    {note.number}
                  </text>
                )}
              </g>
            );
          })}
      {dots.map(({ index, value, at: [cx, cy], mark }) => (
        <circle
          key={index}
          cx={tenth(cx)}
          cy={tenth(cy)}
          r={named ? 3.2 : 2}
          fill={lookOf(mark) === 'firm' ? colour : pen.colours.paper}
          stroke={colour}
          strokeWidth="1.5"
        >
          {say && <title>{say(index, value) + markWords(mark, pen.words)}</title>}
        </circle>
      ))}
    </g>
  );
}

/** The stretches of a line that have one look; they share the point where they meet. */
function runsOf(
  series: ChartSeries,
  x: (index: number) => number,
  y: (value: number) => number,
  ordinals: readonly number[],
  step: number,
): Run[] {
  const runs: Run[] = [];
  let before: Run['points'][number] | null = null;
  series.values.forEach((raw, index) => {
    const value = known(raw);
    if (value === null) return;
    const point: Run['points'][number] = { index, at: [x(index), y(value)] };
    const joined = before !== null && (ordinals[index] ?? 0) - (ordinals[before.index] ?? 0) <= step;
    const look = lookOf(series.marks?.[index]);
    const run = runs.at(-1);
    if (joined && run && (run.look === look || run.points.length === 1)) {
      run.look = look;
      run.points.push(point);
    } else runs.push({ look, from: index, points: joined && before ? [before, point] : [point] });
    before = point;
  });
  return runs;
}

function Band({ series, x, y, colour }: Pick<SeriesPathProps, 'series' | 'x' | 'y' | 'colour'>) {
  const pairs = (series.band ?? []).flatMap((pair, index) => (pair ? [{ index, pair }] : []));
  if (pairs.length < 2) return null;
  const upper = pairs.map(({ index, pair }) => [x(index), y(pair[1])] as const);
  const lower = pairs.toReversed().map(({ index, pair }) => [x(index), y(pair[0])] as const);
  return (
    <path d={`${compactPath([...upper, ...lower])}Z`} fill={colour} fillOpacity="0.18" data-mark="band" />
  );
}
