import type { ReactNode } from 'react';

/** A part of a page under an h2 of its own, which names it for screen readers too. */
export function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="mt-14">
      <h2 id={id} className="bar-head mb-5 text-h2">
        {title}
      </h2>
      {children}
    </section>
  );
}
