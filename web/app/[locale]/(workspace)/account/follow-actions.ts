'use server';

import { send } from '#graph/ask.ts';
import { graphql } from '#graph/graphql.ts';
import { siteLocale } from '#i18n/routing.ts';
import type { ActState } from './act/act-state.ts';
import { settleAct } from './act/settle-act.ts';

const Unfollow = graphql(`
  mutation Unfollow($id: ID!) {
    unfollow(input: { id: $id }) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

const Follow = graphql(`
  mutation Follow($id: ID!) {
    follow(input: { id: $id }) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

/** Follows a thing, or follows it no more: by the field "follow". */
export async function setFollowed(_: ActState, form: FormData): Promise<ActState> {
  const locale = siteLocale(String(form.get('locale')));
  const id = String(form.get('id'));
  if (form.get('follow') === 'yes') {
    return settleAct(locale, {}, await send(locale, Follow, { id }), (data) => data.follow);
  }
  return settleAct(locale, {}, await send(locale, Unfollow, { id }), (data) => data.unfollow);
}
