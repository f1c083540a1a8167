/** The sign of the hub: a globe's ring and its lines, as at the head of a map. */
export function BrandMark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" className={className} aria-hidden="true" fill="none" stroke="var(--accent)">
      <circle cx="16" cy="16" r="13" strokeWidth="3.5" />
      <ellipse cx="16" cy="16" rx="5.25" ry="13" strokeWidth="1.5" />
      <path d="M4 11.5h24M4 20.5h24" strokeWidth="1.5" />
    </svg>
  );
}
