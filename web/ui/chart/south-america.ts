import { type GeoPermissibleObjects, type GeoStream, geoAzimuthalEqualArea, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-50m.json';
import memberByM49 from './areas-by-m49.json';
import { compactPath } from './compact-path.ts';

/** Natural Earth's units of the Malvinas (Falkland Islands) and of South Georgia: claimed by Argentina and by the United Kingdom. */
const DISPUTED = new Set(['238', '239']);

const ANTARCTICA = '010';

/** Size of the map's drawing, in units of its viewBox. */
export const MAP_WIDTH = 440;
export const MAP_HEIGHT = 560;

/** Corners of what is shown: from the Galápagos to Fernando de Noronha, from the Caribbean coast to Cape Horn. */
const EXTENT: GeoPermissibleObjects = {
  type: 'MultiPoint',
  coordinates: [
    [-82, 12.8],
    [-91.8, -0.5],
    [-60, 13],
    [-32.2, -4],
    [-35, -8],
    [-69, -56.2],
    [-76, -50],
  ],
};

/** A piece of land to draw. `code` is the ISO alpha-3 of a member state of the conference. */
export interface Land {
  id: string;
  code: string | null;
  disputed: boolean;
  path: string;
  /** Where a circle for the area stands. */
  centre: [x: number, y: number];
}

const projection = geoAzimuthalEqualArea()
  .rotate([60, 20])
  .fitExtent(
    [
      [6, 6],
      [MAP_WIDTH - 6, MAP_HEIGHT - 6],
    ],
    EXTENT,
  )
  .clipExtent([
    [0, 0],
    [MAP_WIDTH, MAP_HEIGHT],
  ]);

/** Where a place stands on the map; null outside of it. */
export function placeOnMap(longitude: number, latitude: number): [x: number, y: number] | null {
  const point = projection([longitude, latitude]);
  if (!point || point[0] < 0 || point[1] < 0 || point[0] > MAP_WIDTH || point[1] > MAP_HEIGHT) return null;
  return point;
}

/** The land of the map, drawn once: an equal-area projection centred on the continent, whose islands are kept. */
export const lands: readonly Land[] = draw();

function draw(): Land[] {
  const topology = atlas as unknown as Topology<{ countries: GeometryCollection }>;
  const members: Record<string, string> = memberByM49;
  const path = geoPath({ stream: (sink) => projection.stream(thinned(sink)) });
  return feature(topology, topology.objects.countries).features.flatMap((country) => {
    const id = String(country.id ?? '');
    const drawn = id === ANTARCTICA ? '' : ringsOf(country);
    if (!drawn) return [];
    return [
      {
        id,
        code: members[id] ?? null,
        disputed: DISPUTED.has(id),
        path: drawn,
        centre: path.centroid(country),
      },
    ];
  });
}

/** The outlines of a shape as short path data, with relative steps. */
function ringsOf(shape: GeoPermissibleObjects): string {
  const rings: [x: number, y: number][][] = [];
  geoPath(
    { stream: (sink) => projection.stream(thinned(sink)) },
    {
      beginPath: () => undefined,
      moveTo: (x, y) => rings.push([[x, y]]),
      lineTo: (x, y) => rings.at(-1)?.push([x, y]),
      closePath: () => undefined,
      arc: () => undefined,
    },
  )(shape);
  return rings
    .filter(({ length }) => length > 2)
    .map((ring) => `${compactPath(ring)}z`)
    .join('');
}

/** Leaves out points that stand closer than a line is wide: a coast of fjords weighs a third. */
function thinned(sink: GeoStream): GeoStream {
  const NEAR = 0.9;
  let last: [number, number] | null = null;
  return {
    point(x, y) {
      if (last && Math.hypot(x - last[0], y - last[1]) < NEAR) return;
      last = [x, y];
      sink.point(x, y);
    },
    lineStart() {
      last = null;
      sink.lineStart();
    },
    lineEnd: () => sink.lineEnd(),
    polygonStart: () => sink.polygonStart(),
    polygonEnd: () => sink.polygonEnd(),
  };
}
