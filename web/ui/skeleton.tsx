import type { ReactNode } from 'react';

/** Around skeletons: says once, for those who don't see them, what is on its way. */
export function Loading({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div role="status">
      <span className="sr-only">{label}</span>
      <div aria-hidden="true">{children}</div>
    </div>
  );
}

const WIDTHS = ['w-full', 'w-11/12', 'w-full', 'w-10/12', 'w-3/5'];

/** Lines of text on their way. */
export function SkeletonText({ lines = 3 }: { lines?: number }) {
  return (
    <div className="max-w-[68ch]">
      {places(lines).map((line) => (
        <span
          key={line}
          className={`skeleton my-2 h-4 ${line === lines - 1 ? 'w-3/5' : WIDTHS[line % WIDTHS.length]}`}
        />
      ))}
    </div>
  );
}

/** A chart or a map on its way, with its title and its foot. */
export function SkeletonFigure() {
  return (
    <div>
      <span className="skeleton mb-2 h-7 w-2/3 max-w-lg" />
      <span className="skeleton mb-4 h-4 w-1/2 max-w-md" />
      <span className="skeleton aspect-[16/9] w-full max-sm:aspect-[4/5]" />
      <span className="skeleton mt-3 h-4 w-1/3" />
    </div>
  );
}

/** A table on its way. */
export function SkeletonTable({ rows = 5, columns = 4 }: { rows?: number; columns?: number }) {
  return (
    <div>
      {places(rows + 1).map((row) => (
        <div key={row} className="flex gap-6 border-b border-rule py-2.5">
          {places(columns).map((column) => (
            <span key={column} className={`skeleton h-4 ${column === 0 ? 'flex-2' : 'flex-1'}`} />
          ))}
        </div>
      ))}
    </div>
  );
}

function places(count: number): number[] {
  return Array.from({ length: count }, (_, place) => place);
}
