import { tenth } from './pen.ts';

/** A line through points as SVG path data: relative steps in tenths, since absolute ones weigh twice as much. */
export function compactPath(points: readonly (readonly [x: number, y: number])[]): string {
  let [lastX, lastY] = [0, 0];
  return points
    .map(([x, y], index) => {
      const [toX, toY] = [tenth(x), tenth(y)];
      const part = index === 0 ? `M${toX} ${toY}` : step(tenth(toX - lastX), tenth(toY - lastY));
      [lastX, lastY] = [toX, toY];
      return part;
    })
    .join('');
}

function step(x: number, y: number): string {
  return `l${x}${y < 0 ? '' : ' '}${y}`;
}
