/** The fields of the description form, in their order. */
export const descriptionFields = [
  'title.es',
  'title.pt',
  'title.en',
  'description.es',
  'description.pt',
  'description.en',
  'caveats.es',
  'caveats.pt',
  'caveats.en',
] as const;
