import type { AnyVariables, TypedDocumentNode } from '@urql/core';
import { revalidatePath } from 'next/cache';
import { type Answer, send } from '#graph/ask.ts';
import { siteLocale } from '#i18n/routing.ts';
import { troubleWords } from '#ui/trouble-words.ts';
import type { ActState } from './act-state.ts';

/** What a mutation's result says, whatever it does: XSuccess or an error in words. */
export interface ActResult {
  __typename: string;
  message?: string;
  issues?: readonly { field: string; message: string }[];
}

/** The language that a form is written in. */
export function localeOf(form: FormData) {
  return siteLocale(String(form.get('locale')));
}

/** Sends what a form asks for. Gives the form's next state; `typed` is what it keeps where it is refused. */
export async function act<Data extends { result: ActResult }, Variables extends AnyVariables>(
  form: FormData,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  typed: Record<string, string> = {},
): Promise<ActState> {
  return settleAct(form, await send(localeOf(form), document, variables), typed);
}

/**
 * The state of a form after its write. Where it is done the pages of the workspace are made anew, and what was typed is
 * let go; otherwise `typed` stays.
 */
export async function settleAct(
  form: FormData,
  { data, trouble }: Answer<{ result: ActResult }>,
  typed: Record<string, string> = {},
): Promise<ActState> {
  if (trouble) {
    return { outcome: 'refused', message: await troubleWords(localeOf(form), trouble), issues: {}, typed };
  }
  const { __typename: kind, message = null, issues = [] } = data.result;
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

/** The texts of a form by name, trimmed: "" where there is none. */
export function typedIn<Name extends string>(form: FormData, names: readonly Name[]): Record<Name, string> {
  return Object.fromEntries(names.map((name) => [name, String(form.get(name) ?? '').trim()])) as Record<
    Name,
    string
  >;
}
