import { tenth } from './pen.ts';

type Point = readonly [x: number, y: number];

/** A curved wedge from a point to another, as SVG path data: no width at its start, all of it at its end. */
export function taperedArc([x1, y1]: Point, [x2, y2]: Point, width: number): string {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = Math.hypot(dx, dy) || 1;
  const [nx, ny] = [-dy / length, dx / length];
  const bend = length * 0.18;
  const [mx, my] = [(x1 + x2) / 2 + nx * bend, (y1 + y2) / 2 + ny * bend];
  const half = width / 2;
  const inner = `${tenth(mx - (nx * half) / 2)} ${tenth(my - (ny * half) / 2)} ${tenth(x2 - nx * half)} ${tenth(y2 - ny * half)}`;
  const back = `${tenth(mx + (nx * half) / 2)} ${tenth(my + (ny * half) / 2)} ${tenth(x1)} ${tenth(y1)}`;
  return `M${tenth(x1)} ${tenth(y1)}Q${inner}L${tenth(x2 + nx * half)} ${tenth(y2 + ny * half)}Q${back}Z`;
}
