/** The fields of the profile form, in their order. */
export const profileFields = [
  'name.es',
  'name.pt',
  'name.en',
  'acronym',
  'description.es',
  'description.pt',
  'description.en',
  'website',
  'city',
  'latitude',
  'longitude',
] as const;
