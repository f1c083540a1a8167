/** The twelve member states of the South American Conference on Migration, as ISO 3166-1 alpha-3. */
export const MEMBER_STATES = [
  'ARG',
  'BOL',
  'BRA',
  'CHL',
  'COL',
  'ECU',
  'GUY',
  'PER',
  'PRY',
  'SUR',
  'URY',
  'VEN',
] as const;

const members: ReadonlySet<string> = new Set(MEMBER_STATES);

/** True for the ISO 3166-1 alpha-3 code of a member state. */
export const isMemberState = (area: string): boolean => members.has(area);
