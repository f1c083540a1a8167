const LARGEST_RADIUS = 24;

/** Radius of a circle whose area is proportional to a figure; the largest figure has the largest circle. */
export function circleRadius(value: number, largest: number): number {
  return largest > 0 && value > 0 ? LARGEST_RADIUS * Math.sqrt(value / largest) : 0;
}

/** Round figures for the scale's circles: powers of ten below the largest figure, three at most. */
export function scaleFigures(largest: number): number[] {
  const figures: number[] = [];
  for (let power = 10 ** Math.floor(Math.log10(Math.max(largest, 1))); power >= 1; power /= 10)
    figures.push(power);
  return figures.slice(0, 3).reverse();
}
