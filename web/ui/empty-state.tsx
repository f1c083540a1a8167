import type { ReactNode } from 'react';

interface EmptyStateProps {
  /** What there is none of, in a sentence. */
  title: ReactNode;
  /** Why that may be, and what would change it. */
  children?: ReactNode;
  /** Links or buttons that lead on; the likeliest first. */
  actions?: ReactNode;
}

/** Where a list or a figure has nothing to show: said, with a way on. */
export function EmptyState({ title, children, actions }: EmptyStateProps) {
  return (
    <div className="border-s-4 border-rule-strong py-2 ps-5">
      <p className="font-serif text-h3 font-semibold">{title}</p>
      {children && <div className="stack mt-2 max-w-[68ch] text-soft">{children}</div>}
      {actions && <div className="cluster mt-4">{actions}</div>}
    </div>
  );
}
