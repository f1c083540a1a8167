/** Two areas of CL_AREA: where people are from, and where they are. */
export interface CorridorCodes {
  from: string;
  to: string;
}

/** "VEN-PER" as its two codes; null where an address has no two parts. Codes are not checked against the list. */
export function readCorridor(segment: string): CorridorCodes | null {
  const [from, to, ...rest] = decoded(segment).split('-');
  if (!from || !to || rest.length > 0) return null;
  return { from, to };
}

/** The address of a corridor's page, within its language. */
export function corridorHref({ from, to }: CorridorCodes): string {
  return `/corridors/${encodeURIComponent(from)}-${encodeURIComponent(to)}`;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
