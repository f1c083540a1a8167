import { placeOnMap } from './south-america.ts';

/**
 * The course of the Essequibo river, simplified by hand, from its mouth to its source: the eastern edge of the land
 * that Venezuela claims and Guyana administers. The boundary set holds no such unit.
 */
const RIVER: readonly [longitude: number, latitude: number][] = [
  [-58.4, 7.05],
  [-58.5, 6.8],
  [-58.62, 6.4],
  [-58.56, 5.95],
  [-58.82, 5.35],
  [-58.65, 4.66],
  [-58.58, 4.03],
  [-58.3, 3.35],
  [-58.4, 2.7],
  [-58.65, 2.1],
  [-58.3, 1.55],
  [-58.3, 1.0],
];

/** Round the west, beyond Guyana's borders and coast: what lies outside of Guyana is clipped away. */
const BEYOND: readonly [longitude: number, latitude: number][] = [
  [-62.5, 1.0],
  [-62.5, 9.2],
  [-58.4, 9.2],
];

/** The Essequibo as SVG path data in units of the map, to be clipped by Guyana's land. */
export const essequibo: string = `M${[...RIVER, ...BEYOND]
  .flatMap(([longitude, latitude]) => {
    const point = placeOnMap(longitude, latitude);
    return point ? [point.map((part) => Math.round(part * 10) / 10).join(' ')] : [];
  })
  .join('L')}Z`;
