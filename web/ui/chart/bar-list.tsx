interface Bar {
  key: string;
  label: string;
  value: number;
  /** The value in words. */
  figure: string;
}

/** Bars from zero, one under the other, each with its name and figure; negative ones go to the left of zero. */
export function BarList({ bars }: { bars: Bar[] }) {
  const low = Math.min(0, ...bars.map(({ value }) => value));
  const high = Math.max(0, ...bars.map(({ value }) => value));
  const span = high - low || 1;
  return (
    <ul className="grid max-w-[44rem] gap-3">
      {bars.map(({ key, label, value, figure }) => (
        <li key={key}>
          <p className="flex justify-between gap-4">
            <span>{label}</span>
            <span className="numbers font-medium">{figure}</span>
          </p>
          <svg
            viewBox="0 0 100 2"
            preserveAspectRatio="none"
            aria-hidden="true"
            className="mt-1 block h-2.5 w-full"
          >
            <rect width="100" height="2" fill="var(--paper-sunk)" />
            <rect
              x={((Math.min(0, value) - low) / span) * 100}
              width={(Math.abs(value) / span) * 100}
              height="2"
              fill={value < 0 ? 'var(--data-2)' : 'var(--data-1)'}
            />
          </svg>
        </li>
      ))}
    </ul>
  );
}
