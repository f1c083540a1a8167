import { revalidatePath } from 'next/cache';
import { headers } from 'next/headers';
import { getTranslations } from 'next-intl/server';
import { pathWithin } from '#auth/path-within.ts';
import { signedIn } from '#auth/signed-in.ts';
import { ask, send } from '#graph/ask.ts';
import { graphql } from '#graph/graphql.ts';
import { siteLocale } from '#i18n/routing.ts';
import { buttonStyle } from './button-style.ts';

const ViewerFollows = graphql(`
  query ViewerFollows($id: ID!) {
    node(id: $id) {
      ... on Dataset {
        viewerFollows
      }
      ... on Indicator {
        viewerFollows
      }
      ... on Guide {
        viewerFollows
      }
      ... on Observatory {
        viewerFollows
      }
      ... on WorkPlan {
        viewerFollows
      }
      ... on TrainingEvent {
        viewerFollows
      }
    }
  }
`);

const FollowThing = graphql(`
  mutation FollowThing($id: ID!) {
    follow(input: { id: $id }) {
      __typename
    }
  }
`);

const UnfollowThing = graphql(`
  mutation UnfollowThing($id: ID!) {
    unfollow(input: { id: $id }) {
      __typename
    }
  }
`);

/**
 * Follows a thing or stops it: what changes in it stands on the person's own page. A plain form, without script; there
 * is none for readers who aren't signed in. `id`: global id of the thing.
 */
export async function FollowButton({ locale: segment, id }: { locale: string; id: string }) {
  if (!(await signedIn())) return null;
  const locale = siteLocale(segment);
  const { data } = await ask(locale, ViewerFollows, { id });
  if (!data?.node || !('viewerFollows' in data.node)) return null;
  const follows = data.node.viewerFollows;
  const t = await getTranslations({ locale, namespace: 'workspace' });
  return (
    <form action={changeFollowing} className="mt-4">
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="follow" value={follows ? 'no' : 'yes'} />
      <button type="submit" className={buttonStyle.small}>
        {t(follows ? 'follow.stop' : 'follow.start')}
      </button>
    </form>
  );
}

async function changeFollowing(form: FormData): Promise<void> {
  'use server';
  const locale = siteLocale(String(form.get('locale')));
  const id = String(form.get('id'));
  // What is refused shows as it was: the page is made anew in any case.
  await send(locale, form.get('follow') === 'yes' ? FollowThing : UnfollowThing, { id });
  const here = pathWithin((await headers()).get('x-hub-path'));
  if (here) revalidatePath(here.split('?')[0] ?? here);
}
