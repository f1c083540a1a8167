/** The condition in SQL that a revision `r` is the one that a version has; `version` is SQL too, such as "$2::int". */
export function inVersion(version: string): string {
  return `r.from_version <= ${version} AND (r.to_version IS NULL OR r.to_version > ${version})`;
}
