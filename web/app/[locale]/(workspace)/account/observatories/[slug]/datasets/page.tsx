import { getFormatter, getTranslations } from 'next-intl/server';
import { graphql } from '#graph/graphql.ts';
import { Link } from '#i18n/navigation.tsx';
import { Badge } from '#ui/badge.tsx';
import { buttonStyle } from '#ui/button-style.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { Pager } from '#ui/pager.tsx';
import { ObservatoryFrame, ObservatoryHead } from '../observatory-frame.tsx';
import { openPart, partMetadata } from '../open-part.tsx';

const OwnDatasets = graphql(
  `
    query OwnDatasets($slug: String!, $after: String) {
      observatory(slug: $slug) {
        ...ObservatoryHead
        datasets(first: 30, after: $after) {
          nodes {
            code
            title
            state
            access
            updatedAt
            viewerCanEdit
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  `,
  [ObservatoryHead],
);

type Props = PageProps<'/[locale]/account/observatories/[slug]/datasets'>;

export const generateMetadata = partMetadata('datasets');

/** The datasets of an observatory, drafts among them. */
export default async function OwnDatasetsPage(props: Props) {
  const opened = await openPart(props, 'datasets', OwnDatasets);
  if ('instead' in opened) return opened.instead;
  const { path, after, observatory } = opened;
  const { nodes, pageInfo } = observatory.datasets;
  const t = await getTranslations('workspace');
  const format = await getFormatter();
  return (
    <ObservatoryFrame observatory={observatory} part="datasets">
      {nodes.length === 0 && (
        <EmptyState title={t('observatory.datasets.none')}>
          <p>{t('observatory.datasets.noneBody')}</p>
        </EmptyState>
      )}
      <ul className={nodes.length > 0 ? 'border-t border-rule' : ''}>
        {nodes.map(({ code, title, state, access, updatedAt, viewerCanEdit }) => (
          <li
            key={code}
            className="flex flex-wrap items-center justify-between gap-4 border-b border-rule py-4"
          >
            <div className="min-w-0">
              <p className="font-semibold wrap-anywhere" dir="auto">
                <Link href={`/datasets/${code}`}>{title}</Link>
              </p>
              <p className="mt-1 flex flex-wrap items-baseline gap-x-3 text-small text-soft">
                <Badge tone={state === 'PUBLISHED' ? 'good' : 'warning'}>{t(`state.${state}`)}</Badge>
                <span>{t(`access.${access}`)}</span>
                <span>
                  {t('changedOn', { date: format.dateTime(new Date(updatedAt), { dateStyle: 'medium' }) })}
                </span>
              </p>
            </div>
            {viewerCanEdit && (
              <Link href={`/account/datasets/${code}`} className={buttonStyle.small}>
                {t('observatory.datasets.edit')}
                <span className="sr-only"> {title}</span>
              </Link>
            )}
          </li>
        ))}
      </ul>
      <Pager path={path} query={{}} pageInfo={pageInfo} moved={after !== null} />
    </ObservatoryFrame>
  );
}
