/** What a change of the schema is. */
const changeKinds = ['Added', 'Changed', 'Deprecated', 'Removed'] as const;
export type ChangeKind = (typeof changeKinds)[number];

export interface SchemaChange {
  kind: ChangeKind;
  /** What changed, as it is named in the schema: "Dataset", "Dataset.series", "Query.search(kinds:)", "Role.EDITOR". */
  places: string[];
  /** Why and how, in English. */
  text: string;
}

export interface SchemaRelease {
  /** "0.1.0", or "Unreleased". */
  version: string;
  changes: SchemaChange[];
}

/**
 * The changes of the schema that CHANGELOG.md tells: of each release, the lines under "### Schema", each of the form
 * "- Added `Place`, `Place`: words". Releases without such a part are left out.
 * @throws {SyntaxError} where a line is of another form
 */
export function parseChanges(markdown: string): SchemaRelease[] {
  const releases = markdown.split(/^## /m).slice(1);
  return releases.flatMap((release) => {
    const part = /^### Schema\n([\s\S]*?)(?=^### |(?![\s\S]))/m.exec(release)?.[1];
    if (part === undefined) return [];
    const lines = part
      .replace(/\n {2,}/g, ' ')
      .split('\n')
      .filter(Boolean);
    return [{ version: release.split('\n')[0]?.trim() ?? '', changes: lines.map(changeOf) }];
  });
}

function changeOf(line: string): SchemaChange {
  const [, kind, names, text] = /^- (\w+) ((?:`[^`]+`(?:, )?)+): (.+)$/.exec(line) ?? [];
  const known = changeKinds.find((one) => one === kind);
  if (!known || !names || !text) throw new SyntaxError(`no change of the schema: ${line}`);
  return { kind: known, places: [...names.matchAll(/`([^`]+)`/g)].map(([, place = '']) => place), text };
}
