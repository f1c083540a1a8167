/**
 * The version that an address asks for, among those that the viewer may see; the current one where it asks for none,
 * or for one that is not there, which is told. `versions`: newest first.
 */
export function shownVersion<Version extends { number: number; isCurrent: boolean }>(
  versions: readonly Version[],
  asked: string | undefined,
): { version: Version | undefined; missing: string | null } {
  const current = versions.find(({ isCurrent }) => isCurrent) ?? versions[0];
  if (asked === undefined) return { version: current, missing: null };
  const version = versions.find(({ number }) => String(number) === asked);
  return version ? { version, missing: null } : { version: current, missing: asked.slice(0, 40) };
}
