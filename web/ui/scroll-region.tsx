import type { ReactNode } from 'react';

interface ScrollRegionProps {
  /** What stands in it, for screen readers; without it the region has no name of its own. */
  label?: string | undefined;
  className?: string;
  children: ReactNode;
}

/** What is wider or taller than its place scrolls within itself, and can be reached and scrolled by keyboard. */
export function ScrollRegion({ label, className = 'table-scroll', children }: ScrollRegionProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section aria-label={label} className={className} tabIndex={0}>
      {children}
    </section>
  );
}
