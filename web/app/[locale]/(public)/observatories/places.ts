interface Placed {
  slug: string;
  name: string;
  acronym: string | null;
  latitude: number | null;
  longitude: number | null;
}

/** Organisations as dots of a map: those of one city share a dot, which names them all. */
export function placesOf(organisations: readonly Placed[]) {
  const places = new Map<string, { key: string; name: string; longitude: number; latitude: number }>();
  for (const { name, acronym, latitude, longitude } of organisations) {
    if (latitude === null || longitude === null) continue;
    const key = `${latitude},${longitude}`;
    const before = places.get(key);
    const called = acronym ?? name;
    places.set(key, { key, latitude, longitude, name: before ? `${before.name}, ${called}` : called });
  }
  return [...places.values()];
}
