import { type Answer, ask } from '#graph/ask.ts';
import { graphql } from '#graph/graphql.ts';
import type { SiteLocale } from '#i18n/routing.ts';

const CodeListPage = graphql(`
  query CodeListPage($code: String!, $after: String) {
    codeList(code: $code) {
      codes(first: 100, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          code
          label
          partOf
          parent {
            code
          }
        }
      }
    }
  }
`);

/** A code as a page needs it, with its label in the reader's language. */
interface ListedCode {
  code: string;
  label: string;
  partOf: string | null;
  parent: string | null;
}

/** The codes of a list, in its order, by code. */
export type CodeNames = ReadonlyMap<string, ListedCode>;

/** Code lists are the same for every reader and change with a new seed only: kept for some minutes. */
const KEPT_MS = 5 * 60_000;
const kept = new Map<string, { until: number; names: CodeNames }>();

/** A whole code list in the reader's language. Labels and hierarchy are public, so that they may be kept. */
export async function loadCodeList(locale: SiteLocale, code: string): Promise<Answer<CodeNames>> {
  const key = `${locale} ${code}`;
  const known = kept.get(key);
  if (known && known.until > Date.now()) return { data: known.names, trouble: null };
  const names = new Map<string, ListedCode>();
  let after: string | null = null;
  do {
    const { data, trouble }: Awaited<ReturnType<typeof askPage>> = await askPage(locale, code, after);
    if (trouble) return { data: null, trouble };
    const page = data.codeList?.codes;
    for (const one of page?.nodes ?? []) names.set(one.code, { ...one, parent: one.parent?.code ?? null });
    after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  kept.set(key, { until: Date.now() + KEPT_MS, names });
  return { data: names, trouble: null };
}

function askPage(locale: SiteLocale, code: string, after: string | null) {
  return ask(locale, CodeListPage, { code, after });
}

/** The members of a group of areas, through groups within it; a code without members is itself. */
export function membersOf(names: CodeNames, group: string): string[] {
  const children = [...names.values()].filter(({ parent }) => parent === group);
  return children.length === 0 ? [group] : children.flatMap(({ code }) => membersOf(names, code));
}
