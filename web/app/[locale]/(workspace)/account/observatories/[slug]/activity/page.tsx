import { getTranslations } from 'next-intl/server';
import { graphql } from '#graph/graphql.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { Pager } from '#ui/pager.tsx';
import { AuditEntry, AuditList } from '../../../audit-list.tsx';
import { ObservatoryFrame, ObservatoryHead } from '../observatory-frame.tsx';
import { openPart, partMetadata } from '../open-part.tsx';

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

export const generateMetadata = partMetadata('activity');

/** Who did what in an observatory, and when. */
export default async function ObservatoryActivityPage(props: Props) {
  const opened = await openPart(props, 'activity', ObservatoryActivity);
  if ('instead' in opened) return opened.instead;
  const { path, after, observatory } = opened;
  const { auditEvents } = observatory;
  const t = await getTranslations('workspace');
  return (
    <ObservatoryFrame observatory={observatory} part="activity">
      {auditEvents && auditEvents.nodes.length > 0 ? (
        <>
          <AuditList events={auditEvents.nodes} />
          <Pager path={path} query={{}} pageInfo={auditEvents.pageInfo} moved={after !== null} />
        </>
      ) : (
        <EmptyState title={t('audit.none')} />
      )}
    </ObservatoryFrame>
  );
}
