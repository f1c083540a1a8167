import { levelOf, runsOf } from './coverage-levels.ts';

const FILL = ['none', 'var(--seq-1)', 'var(--seq-2)', 'var(--seq-3)', 'var(--seq-4)', 'var(--seq-5)'];

/** The periods of one area as a strip: the darker, the more figures it has; a line where it has none. */
export function CoverageStrip({ counts }: { counts: readonly number[] }) {
  const most = Math.max(...counts, 0);
  const runs = runsOf(counts.map((count) => levelOf(count, most)));
  return (
    <svg
      viewBox={`0 0 ${Math.max(1, counts.length)} 10`}
      width="100%"
      height="16"
      preserveAspectRatio="none"
      aria-hidden="true"
      shapeRendering="crispEdges"
    >
      {runs.map(({ level, first, length }) =>
        level === 0 ? (
          <line
            key={first}
            x1={first}
            x2={first + length}
            y1="5"
            y2="5"
            stroke="var(--rule-strong)"
            strokeWidth="1"
            strokeDasharray="2 3"
            vectorEffect="non-scaling-stroke"
          />
        ) : (
          <rect key={first} x={first} width={length} height="10" fill={FILL[level]} />
        ),
      )}
    </svg>
  );
}

/** What the colours of the strips mean. */
export function CoverageKey({ words }: { words: { gap: string; few: string; many: string } }) {
  return (
    <p className="mb-4 flex flex-wrap items-center gap-x-5 gap-y-1 text-small text-soft">
      <span className="inline-flex items-center gap-2">
        <svg width="28" height="12" aria-hidden="true">
          <line x1="0" x2="28" y1="6" y2="6" stroke="var(--rule-strong)" strokeDasharray="2 3" />
        </svg>
        {words.gap}
      </span>
      <span className="inline-flex items-center gap-2">
        {words.few}
        <svg width="80" height="12" aria-hidden="true">
          {FILL.slice(1).map((fill, index) => (
            <rect key={fill} x={index * 16} width="16" height="12" fill={fill} />
          ))}
        </svg>
        {words.many}
      </span>
    </p>
  );
}
