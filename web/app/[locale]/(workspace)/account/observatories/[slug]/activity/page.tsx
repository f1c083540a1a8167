import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ask } from '#graph/ask.ts';
import { graphql } from '#graph/graphql.ts';
import { pageMetadata } from '#i18n/page-metadata.ts';
import { siteLocale } from '#i18n/routing.ts';
import { firstOf } from '#ui/address.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { Pager } from '#ui/pager.tsx';
import { TroubleNotice } from '#ui/trouble.tsx';
import { AuditEntry, AuditList } from '../../../audit-list.tsx';
import { NoRoleNotice } from '../../../no-role-notice.tsx';
import { requireSignIn } from '../../../require-sign-in.ts';
import { ObservatoryFrame, ObservatoryHead } from '../observatory-frame.tsx';

const ObservatoryActivity = graphql(
  `
    query ObservatoryActivity($slug: String!, $after: String) {
      observatory(slug: $slug) {
        ...ObservatoryHead
        auditEvents(first: 30, after: $after) {
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
  [ObservatoryHead, AuditEntry],
);

type Props = PageProps<'/[locale]/account/observatories/[slug]/activity'>;

export async function generateMetadata({ params }: Props) {
  const { locale: segment, slug } = await params;
  const locale = siteLocale(segment);
  const t = await getTranslations('workspace');
  return pageMetadata({
    locale,
    path: `/account/observatories/${slug}/activity`,
    title: t('observatory.activity.title'),
  });
}

/** Who did what in an observatory, and when. */
export default async function ObservatoryActivityPage({ params, searchParams }: Props) {
  const { locale: segment, slug } = await params;
  const locale = siteLocale(segment);
  const path = `/account/observatories/${slug}/activity`;
  await requireSignIn(locale, path);
  const after = firstOf((await searchParams).after) ?? null;
  const { data, trouble } = await ask(locale, ObservatoryActivity, { slug, after });
  if (trouble) return <TroubleNotice trouble={trouble} />;
  if (!data.observatory) notFound();
  const { observatory } = data;
  const t = await getTranslations('workspace');
  const events = observatory.auditEvents;
  return (
    <ObservatoryFrame observatory={observatory} part="activity">
      {events === null ? (
        <NoRoleNotice />
      ) : events.nodes.length === 0 ? (
        <EmptyState title={t('audit.none')} />
      ) : (
        <AuditList events={events.nodes} />
      )}
      {events && <Pager path={path} query={{}} pageInfo={events.pageInfo} moved={after !== null} />}
    </ObservatoryFrame>
  );
}
