import type { ReactNode } from 'react';

/** Short facts about a thing; those without a value are left out. */
export function Facts({ rows }: { rows: (readonly [term: string, value: ReactNode])[] }) {
  const known = rows.filter(([, value]) => value !== null && value !== undefined && value !== '');
  return (
    <dl className="grid gap-x-8 gap-y-3 sm:grid-cols-[fit-content(15rem)_minmax(0,1fr)]">
      {known.map(([term, value]) => (
        <div key={term} className="contents">
          <dt className="text-small font-semibold wrap-anywhere text-soft sm:py-0.5">{term}</dt>
          <dd className="min-w-0 max-w-[68ch] wrap-anywhere max-sm:-mt-2" dir="auto">
            {value}
          </dd>
        </div>
      ))}
    </dl>
  );
}
