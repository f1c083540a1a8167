import { getTranslations } from 'next-intl/server';
import { signedIn } from '#auth/signed-in.ts';
import { ask } from '#graph/ask.ts';
import { graphql } from '#graph/graphql.ts';
import type { SiteLocale } from '#i18n/routing.ts';
import { FollowToggle } from './follow-toggle.tsx';

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

interface FollowButtonProps {
  locale: SiteLocale;
  kind: keyof typeof lookups;
  code: string;
}

/**
 * Follows a thing or stops it: what changes in it stands on the person's own page. There is none for readers who aren't
 * signed in. `code`: the thing's code or slug.
 */
export async function FollowButton({ locale, kind, code }: FollowButtonProps) {
  if (!(await signedIn())) return null;
  const { data } = await ask(locale, lookups[kind], { code });
  if (!data?.thing) return null;
  const { id, viewerFollows: follows } = data.thing;
  const t = await getTranslations({ locale, namespace: 'workspace' });
  return (
    <FollowToggle
      id={id}
      locale={locale}
      follows={follows}
      words={{ start: t('follow.start'), stop: t('follow.stop'), lost: t('lost') }}
    />
  );
}
