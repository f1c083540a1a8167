/**
 * A share as a whole percentage that never rounds what is missing away: 99 where anything lacks, 1 where anything is
 * there. `share`: 0 to 1.
 */
export function wholePercent(share: number): number {
  if (share <= 0) return 0;
  if (share >= 1) return 100;
  return Math.min(99, Math.max(1, Math.round(share * 100)));
}
