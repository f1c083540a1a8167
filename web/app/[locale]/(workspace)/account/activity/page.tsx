import { getTranslations } from 'next-intl/server';
import { ask } from '#graph/ask.ts';
import { graphql } from '#graph/graphql.ts';
import { pageMetadata } from '#i18n/page-metadata.ts';
import { siteLocale } from '#i18n/routing.ts';
import { firstOf } from '#ui/address.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { PageHead } from '#ui/page-head.tsx';
import { Pager } from '#ui/pager.tsx';
import { TroubleNotice } from '#ui/trouble.tsx';
import { AccountNav } from '../account-nav.tsx';
import { AuditEntry, AuditList } from '../audit-list.tsx';
import { requireSignIn } from '../require-sign-in.ts';

const OwnActivity = graphql(
  `
    query OwnActivity($after: String) {
      viewer {
        activity(first: 30, after: $after) {
          nodes {
            ...AuditEntry
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  `,
  [AuditEntry],
);

type Props = PageProps<'/[locale]/account/activity'>;

export async function generateMetadata({ params }: Props) {
  const locale = siteLocale((await params).locale);
  const t = await getTranslations('workspace');
  return pageMetadata({ locale, path: '/account/activity', title: t('nav.activity') });
}

/** What a person did in the hub. */
export default async function OwnActivityPage({ params, searchParams }: Props) {
  const locale = siteLocale((await params).locale);
  await requireSignIn(locale, '/account/activity');
  const after = firstOf((await searchParams).after) ?? null;
  const { data, trouble } = await ask(locale, OwnActivity, { after });
  if (trouble) return <TroubleNotice trouble={trouble} />;
  if (!data.viewer) return <TroubleNotice trouble={{ kind: 'SIGNED_OUT' }} />;
  const { nodes, pageInfo } = data.viewer.activity;
  const t = await getTranslations('workspace');
  return (
    <>
      <AccountNav current="activity" />
      <PageHead title={t('nav.activity')} lead={t('audit.ownLead')} />
      {nodes.length > 0 ? <AuditList events={nodes} /> : <EmptyState title={t('audit.none')} />}
      <Pager path="/account/activity" query={{}} pageInfo={pageInfo} moved={after !== null} />
    </>
  );
}
