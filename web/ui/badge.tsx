import type { ReactNode } from 'react';

const tones = {
  plain: 'bg-sunk text-ink',
  good: 'bg-good-paper text-good',
  warning: 'bg-warning-paper text-warning',
  danger: 'bg-danger-paper text-danger',
};

/** A word or two about the state of a thing. The tone repeats what the words say; it never says it alone. */
export function Badge({ tone = 'plain', children }: { tone?: keyof typeof tones; children: ReactNode }) {
  return (
    <span
      className={`inline-block max-w-full wrap-anywhere rounded-sm px-2 py-0.5 text-small font-semibold ${tones[tone]}`}
    >
      {children}
    </span>
  );
}
