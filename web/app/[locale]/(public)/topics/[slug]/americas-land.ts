import { geoAzimuthalEqualArea, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'world-atlas/land-110m.json';

/** Size of the drawing, in units of its viewBox. */
export const AMERICAS = { width: 300, height: 330 };

/** From Vancouver and Newfoundland to Tierra del Fuego. */
const EXTENT = {
  type: 'MultiPoint' as const,
  coordinates: [
    [-121, 49],
    [-62, 49],
    [-34.5, -7],
    [-68, -56],
    [-106, 20],
  ],
};

const projection = geoAzimuthalEqualArea()
  .rotate([82, -2])
  .fitSize([AMERICAS.width, AMERICAS.height], EXTENT)
  .clipExtent([
    [0, 0],
    [AMERICAS.width, AMERICAS.height],
  ]);

/** Land without borders: circles stand for squares of some 550 km, which know no border. */
export const americasLand: string = draw();

/** Where a place stands in the drawing; null outside of it. */
export function placeInAmericas(longitude: number, latitude: number): [x: number, y: number] | null {
  const point = projection([longitude, latitude]);
  if (!point) return null;
  const [x, y] = point;
  return x < 0 || y < 0 || x > AMERICAS.width || y > AMERICAS.height ? null : [x, y];
}

function draw(): string {
  const topology = atlas as unknown as Topology<{ land: GeometryCollection }>;
  return geoPath(projection).digits(1)(feature(topology, topology.objects.land)) ?? '';
}
