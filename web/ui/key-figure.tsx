import type { ReactNode } from 'react';

interface KeyFigureProps {
  /** The figure, written in the language. */
  value: ReactNode;
  /** What it counts, in words. */
  label: ReactNode;
  /** Edition, date and coverage. */
  note?: ReactNode;
  /** How it has changed, and since when. */
  change?: ReactNode;
}

/** One figure to remember. The unit stands in the label, said once. */
export function KeyFigure({ value, label, note, change }: KeyFigureProps) {
  return (
    <div className="border-t-2 border-(--edge) pt-3">
      <p className="numbers font-serif text-h1 font-semibold">{value}</p>
      <p className="mt-1 max-w-[32ch] font-semibold">{label}</p>
      {change && <p className="numbers mt-1 text-small">{change}</p>}
      {note && <p className="mt-1 text-small text-soft">{note}</p>}
    </div>
  );
}
