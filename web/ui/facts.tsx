import type { ReactNode } from 'react';

/** Short facts about a thing; those without a value are left out. */
export function Facts({ rows }: { rows: (readonly [term: string, value: ReactNode])[] }) {
  const known = rows.filter(([, value]) => value !== null && value !== undefined && value !== '');
  return (
    <dl className="grid gap-x-8 gap-y-3 sm:grid-cols-[minmax(9rem,max-content)_1fr]">
      {known.map(([term, value]) => (
        <div key={term} className="contents">
          <dt className="text-small font-semibold text-soft sm:py-0.5">{term}</dt>
          <dd className="min-w-0 max-w-[68ch] break-words max-sm:-mt-2">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
