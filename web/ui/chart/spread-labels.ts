interface Label {
  key: string;
  text: string;
  colour: string;
  x: number;
  y: number;
}

/** Labels at the ends of lines, moved apart so that none covers another; `fromY` is where the line ends. */
export function spreadLabels(
  labels: Label[],
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
