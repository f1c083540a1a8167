import { revalidatePath } from 'next/cache';
import { getTranslations } from 'next-intl/server';
import type { Answer } from '#graph/ask.ts';
import type { SiteLocale } from '#i18n/routing.ts';
import type { ActState } from './act-state.ts';

/** What a mutation's result says, whatever it does: XSuccess or an error in words. */
interface ActResult {
  __typename: string;
  message?: string;
  issues?: readonly { field: string; message: string }[];
}

/**
 * The state of a form after its write. Where it is done the pages of the workspace are made anew, and what was typed is
 * let go; otherwise `typed` stays.
 */
export async function settleAct<Data>(
  locale: SiteLocale,
  typed: Record<string, string>,
  { data, trouble }: Answer<Data>,
  pick: (data: Data) => ActResult,
): Promise<ActState> {
  if (trouble) {
    const t = await getTranslations({ locale, namespace: 'account.edit' });
    const message =
      trouble.kind === 'REFUSED'
        ? trouble.message
        : t(trouble.kind === 'SIGNED_OUT' ? 'signedOutShort' : 'unavailable');
    return { outcome: 'refused', message, issues: {}, typed };
  }
  const { __typename: kind, message = null, issues = [] } = pick(data);
  if (kind.endsWith('Success')) {
    revalidatePath('/[locale]/account', 'layout');
    return { outcome: 'done', message: null, issues: {}, typed: {} };
  }
  return {
    outcome: 'refused',
    message,
    issues: Object.fromEntries(issues.map((issue) => [issue.field, issue.message])),
    typed,
  };
}

/** The texts of a form by name: "" where there is none. */
export function typedIn<Name extends string>(form: FormData, names: readonly Name[]): Record<Name, string> {
  return Object.fromEntries(names.map((name) => [name, String(form.get(name) ?? '').trim()])) as Record<
    Name,
    string
  >;
}
