import { revalidatePath } from 'next/cache';
import { headers } from 'next/headers';
import { getTranslations } from 'next-intl/server';
import { pathWithin } from '#auth/path-within.ts';
import { signedIn } from '#auth/signed-in.ts';
import { ask, send } from '#graph/ask.ts';
import { graphql } from '#graph/graphql.ts';
import { type SiteLocale, siteLocale } from '#i18n/routing.ts';
import { buttonStyle } from './button-style.ts';

/** What can be followed, each found by its code or slug. */
const lookups = {
  dataset: graphql(`
    query FollowsDataset($code: String!) {
      thing: dataset(code: $code) {
        id
        viewerFollows
      }
    }
  `),
  indicator: graphql(`
    query FollowsIndicator($code: String!) {
      thing: indicator(code: $code) {
        id
        viewerFollows
      }
    }
  `),
  guide: graphql(`
    query FollowsGuide($code: String!) {
      thing: guide(slug: $code) {
        id
        viewerFollows
      }
    }
  `),
  observatory: graphql(`
    query FollowsObservatory($code: String!) {
      thing: observatory(slug: $code) {
        id
        viewerFollows
      }
    }
  `),
  workPlan: graphql(`
    query FollowsWorkPlan($code: String!) {
      thing: workPlan(slug: $code) {
        id
        viewerFollows
      }
    }
  `),
  trainingEvent: graphql(`
    query FollowsTrainingEvent($code: String!) {
      thing: trainingEvent(slug: $code) {
        id
        viewerFollows
      }
    }
  `),
};

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

interface FollowButtonProps {
  locale: SiteLocale;
  kind: keyof typeof lookups;
  code: string;
}

/**
 * Follows a thing or stops it: what changes in it stands on the person's own page. A plain form, without script; there
 * is none for readers who aren't signed in. `code`: the thing's code or slug.
 */
export async function FollowButton({ locale, kind, code }: FollowButtonProps) {
  if (!(await signedIn())) return null;
  const { data } = await ask(locale, lookups[kind], { code });
  if (!data?.thing) return null;
  const { id, viewerFollows: follows } = data.thing;
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
  if (form.get('follow') === 'yes') await send(locale, FollowThing, { id });
  else await send(locale, UnfollowThing, { id });
  const here = pathWithin((await headers()).get('x-hub-path'));
  if (here) revalidatePath(here.split('?')[0] ?? here);
}
