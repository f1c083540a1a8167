import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type ExtendedFeature, geoBounds, geoContains, geoDistance } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

const ATLAS = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
const EARTH_RADIUS_KM = 6371;

/** Degrees, east and north positive. */
export type Place = readonly [longitude: number, latitude: number];

/** The land of countries in Natural Earth's boundary set. */
export interface CountryLand {
  /** Kilometres from a place to a country's land, 0 within it. Throws on an unknown M49 number. */
  distance(place: Place, m49: string): number;
  /** M49 numbers of the countries on whose land a place lies: none at sea. */
  at(place: Place): string[];
}

/** Opens the boundary set that the hub's maps are drawn from. */
export function openCountryLand(): CountryLand {
  const topology = JSON.parse(readFileSync(ATLAS, 'utf8')) as Topology<{ countries: GeometryCollection }>;
  const countries = feature(topology, topology.objects.countries).features.map((land) => ({
    m49: String(land.id ?? ''),
    land: land as ExtendedFeature,
    bounds: geoBounds(land as ExtendedFeature),
  }));
  return {
    distance(place, m49) {
      const country = countries.find((one) => one.m49 === m49);
      if (!country) throw new Error(`the boundary set has no country ${m49}`);
      if (geoContains(country.land, [...place])) return 0;
      const corners = cornersOf((country.land.geometry as { coordinates: unknown }).coordinates);
      return Math.min(...corners.map((corner) => geoDistance([...place], corner))) * EARTH_RADIUS_KM;
    },
    at: ([longitude, latitude]) =>
      countries.flatMap(({ m49, land, bounds: [[west, south], [east, north]] }) => {
        const near =
          latitude >= south && latitude <= north && (west > east || (longitude >= west && longitude <= east));
        return near && geoContains(land, [longitude, latitude]) ? [m49] : [];
      }),
  };
}

/** The corners of rings nested at any depth. */
function cornersOf(coordinates: unknown): [number, number][] {
  if (!Array.isArray(coordinates)) return [];
  if (typeof coordinates[0] === 'number') return [coordinates as [number, number]];
  return coordinates.flatMap(cornersOf);
}
