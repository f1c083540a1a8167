/** Labels moved apart up and down so that none covers another, in their order; `fromY` is where each was meant to stand. */
export function spreadLabels<Label extends { y: number }>(
  labels: readonly Label[],
  apart: number,
  top: number,
  bottom: number,
): (Label & { fromY: number })[] {
  const placed = labels.map((label) => ({ ...label, fromY: label.y })).sort((a, b) => a.y - b.y);
  let limit = top;
  for (const label of placed) {
    label.y = Math.max(label.y, limit);
    limit = label.y + apart;
  }
  limit = bottom;
  for (const label of placed.toReversed()) {
    label.y = Math.min(label.y, limit);
    limit = label.y - apart;
  }
  return placed;
}
