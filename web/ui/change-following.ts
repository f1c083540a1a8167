'use server';

import { revalidatePath } from 'next/cache';
import { headers } from 'next/headers';
import { pathWithin } from '#auth/path-within.ts';
import { send } from '#graph/ask.ts';
import { graphql } from '#graph/graphql.ts';
import { siteLocale } from '#i18n/routing.ts';
import { troubleWords } from './trouble-words.ts';

const Follow = graphql(`
  mutation Follow($id: ID!) {
    result: follow(input: { id: $id }) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

const Unfollow = graphql(`
  mutation Unfollow($id: ID!) {
    result: unfollow(input: { id: $id }) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

/** Follows a thing, or follows it no more: by the field "follow". Null: done; else why it was refused, in words. */
export async function changeFollowing(_: string | null, form: FormData): Promise<string | null> {
  const locale = siteLocale(String(form.get('locale')));
  const id = String(form.get('id'));
  const { data, trouble } =
    form.get('follow') === 'yes' ? await send(locale, Follow, { id }) : await send(locale, Unfollow, { id });
  if (trouble) return troubleWords(locale, trouble);
  if ('message' in data.result) return data.result.message;
  const here = pathWithin((await headers()).get('x-hub-path'));
  if (here) revalidatePath(here.split('?')[0] ?? here);
  return null;
}
