/** The ways into the hub, by what they are for. Names stand in `site.nav`. */
export const placeGroups = [
  { key: 'data', places: ['indicators', 'countries', 'topics', 'datasets'] },
  { key: 'network', places: ['observatories', 'guides', 'training', 'plans'] },
  { key: 'programs', places: ['developers'] },
] as const;

export type Place = (typeof placeGroups)[number]['places'][number];
