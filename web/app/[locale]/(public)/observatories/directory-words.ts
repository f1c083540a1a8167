/** How an organisation stands to the network, as the filter lists it. */
export const standings = ['MEMBER_STATE', 'OBSERVER', 'PARTNER'] as const;

/** What an organisation is, as the filter lists it. */
export const kinds = [
  'NETWORK',
  'OBSERVATORY',
  'MIGRATION_AUTHORITY',
  'STATISTICAL_OFFICE',
  'INTERNATIONAL_ORGANISATION',
  'PARLIAMENT',
] as const;
