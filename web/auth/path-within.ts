/** A path of this site, from an address that somebody else may have written; null where it leads elsewhere. */
export function pathWithin(path: string | null | undefined): string | null {
  return path && /^\/(?![/\\])[^\s\\]*$/.test(path) ? path : null;
}
