/** How much of what may be expected is there, drawn: the words beside it say the same. `share`: 0 to 1. */
export function CompletenessBar({ share }: { share: number }) {
  return (
    <svg viewBox="0 0 100 8" width="72" height="8" preserveAspectRatio="none" aria-hidden="true">
      <rect width="100" height="8" fill="var(--paper-sunk)" />
      <rect width={share * 100} height="8" fill="var(--data-1)" />
      <rect
        x=".5"
        y=".5"
        width="99"
        height="7"
        fill="none"
        stroke="var(--rule-strong)"
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
}
