'use server';

import { send } from '#graph/ask.ts';
import { graphql } from '#graph/graphql.ts';
import { siteLocale } from '#i18n/routing.ts';
import type { ActState } from '../act/act-state.ts';
import { settleAct } from '../act/settle-act.ts';

const MarkSeen = graphql(`
  mutation MarkSeen($at: DateTime) {
    markNewsSeen(input: { at: $at }) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

/** Marks the news as seen that stood on the page: not what came since. */
export async function markSeen(_: ActState, form: FormData): Promise<ActState> {
  const locale = siteLocale(String(form.get('locale')));
  const answer = await send(locale, MarkSeen, { at: String(form.get('at')) });
  return settleAct(locale, {}, answer, (data) => data.markNewsSeen);
}
