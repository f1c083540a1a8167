/** Index of the number in an ascending list that is nearest to `wanted`; -1 where the list is empty. */
export function nearestIndex(list: readonly number[], wanted: number): number {
  let [low, high] = [0, list.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  const before = list[low - 1];
  return before !== undefined && wanted - before < (list[low] ?? 0) - wanted
    ? low - 1
    : low < list.length
      ? low
      : -1;
}

/** A place with its middle, in any unit. */
interface Spot {
  x: number;
  y: number;
}

/**
 * The spot that lies next in a direction: far off the line counts thrice. -1 where none lies there; the first one
 * where nothing is held yet.
 */
export function nextSpot(spots: readonly Spot[], from: number, [dx, dy]: readonly [number, number]): number {
  const start = spots[from];
  if (!start) return spots.length > 0 ? 0 : -1;
  let [best, cost] = [-1, Number.POSITIVE_INFINITY];
  spots.forEach((spot, index) => {
    const along = (spot.x - start.x) * dx + (spot.y - start.y) * dy;
    const across = Math.abs((spot.x - start.x) * dy) + Math.abs((spot.y - start.y) * dx);
    if (index === from || along < 0.5 || across > 6 * along) return;
    if (along + 3 * across < cost) [best, cost] = [index, along + 3 * across];
  });
  return best;
}
