/** The credential of an Authorization header with the Bearer scheme (RFC 6750); undefined for all else. */
export function bearer(authorization: string | undefined): string | undefined {
  if (authorization === undefined || authorization.length > 4_096) return undefined;
  return /^Bearer +([\w.~+/=-]+) *$/i.exec(authorization)?.[1];
}
