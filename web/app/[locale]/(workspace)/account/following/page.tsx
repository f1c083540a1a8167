import { getFormatter, getTranslations } from 'next-intl/server';
import { ask } from '#graph/ask.ts';
import { graphql } from '#graph/graphql.ts';
import { Link } from '#i18n/navigation.tsx';
import { pageMetadata } from '#i18n/page-metadata.ts';
import { siteLocale } from '#i18n/routing.ts';
import { firstOf } from '#ui/address.ts';
import { buttonStyle } from '#ui/button-style.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { PageHead } from '#ui/page-head.tsx';
import { Pager } from '#ui/pager.tsx';
import { TroubleNotice } from '#ui/trouble.tsx';
import { AccountNav } from '../account-nav.tsx';
import { requireSignIn } from '../require-sign-in.ts';
import { placeOf, ThingLink } from '../thing.ts';
import { UnfollowButton } from './unfollow-button.tsx';

const Followed = graphql(
  `
    query Followed($after: String) {
      viewer {
        following(first: 30, after: $after) {
          totalCount
          nodes {
            kind
            followedAt
            thing {
              ...ThingLink
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  `,
  [ThingLink],
);

type Props = PageProps<'/[locale]/account/following'>;

export async function generateMetadata({ params }: Props) {
  const locale = siteLocale((await params).locale);
  const t = await getTranslations('workspace');
  return pageMetadata({ locale, path: '/account/following', title: t('nav.following') });
}

/** What a person follows. */
export default async function FollowingPage({ params, searchParams }: Props) {
  const locale = siteLocale((await params).locale);
  await requireSignIn(locale, '/account/following');
  const after = firstOf((await searchParams).after) ?? null;
  const { data, trouble } = await ask(locale, Followed, { after });
  if (trouble) return <TroubleNotice trouble={trouble} />;
  if (!data.viewer) return <TroubleNotice trouble={{ kind: 'SIGNED_OUT' }} />;
  const { nodes, pageInfo } = data.viewer.following;
  const t = await getTranslations('workspace');
  const format = await getFormatter();
  const words = {
    unfollow: t('follow.stop'),
    unfollowed: t('follow.stopped'),
    undo: t('undo'),
    lost: t('lost'),
  };
  return (
    <>
      <AccountNav current="following" />
      <PageHead title={t('nav.following')} lead={t('follow.lead')} />
      {nodes.length === 0 && (
        <EmptyState
          title={t('follow.none')}
          actions={
            <Link href="/datasets" className={buttonStyle.quiet}>
              {t('news.toDatasets')}
            </Link>
          }
        >
          <p>{t('news.noneBody')}</p>
        </EmptyState>
      )}
      <ul className={nodes.length > 0 ? 'border-t border-rule' : ''}>
        {nodes.map(({ kind, followedAt, thing }) => {
          const place = placeOf(thing);
          if (!thing || !place?.href) return null;
          return (
            <li
              key={thing.id}
              className="flex flex-wrap items-center justify-between gap-4 border-b border-rule py-4"
            >
              <div className="min-w-0">
                <p className="font-semibold wrap-anywhere" dir="auto">
                  <Link href={place.href}>{place.title}</Link>
                </p>
                <p className="text-small text-soft">
                  {t(`follow.kinds.${kind}`)} ·{' '}
                  {t('follow.since', {
                    date: format.dateTime(new Date(followedAt), { dateStyle: 'medium' }),
                  })}
                </p>
              </div>
              <UnfollowButton id={thing.id} locale={locale} title={place.title} words={words} />
            </li>
          );
        })}
      </ul>
      <Pager path="/account/following" query={{}} pageInfo={pageInfo} moved={after !== null} />
    </>
  );
}
