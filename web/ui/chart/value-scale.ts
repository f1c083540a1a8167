import { scaleLinear } from 'd3-scale';
import { known } from './pen.ts';

/** Least and greatest of an axis, and where it has its ticks. */
export interface ValueScale {
  low: number;
  high: number;
  ticks: number[];
}

/**
 * An axis for values: from zero, or from near the data where `floor` says so, rounded outwards to about `count` ticks.
 * Without a value it runs from 0 to 1.
 */
export function valueScale(
  values: readonly (number | null)[],
  count: number,
  floor: 'zero' | 'data' = 'zero',
): ValueScale {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    const one = known(value);
    if (one === null) continue;
    low = Math.min(low, one);
    high = Math.max(high, one);
  }
  if (low > high) [low, high] = [0, 1];
  if (floor === 'zero') [low, high] = [Math.min(0, low), Math.max(0, high)];
  if (low === high) high = low + (Math.abs(low) || 1);
  const scale = scaleLinear().domain([low, high]).nice(count);
  const [niceLow = low, niceHigh = high] = scale.domain();
  // A hair below zero needs no whole step of the axis.
  const from = low < 0 && -low < 0.05 * high ? low : niceLow;
  return { low: from, high: niceHigh, ticks: scale.domain([from, niceHigh]).ticks(count) };
}

/** Where a value stands between two places. */
export function placeValue({ low, high }: Pick<ValueScale, 'low' | 'high'>, from: number, to: number) {
  return (value: number) => from + ((value - low) / (high - low)) * (to - from);
}
