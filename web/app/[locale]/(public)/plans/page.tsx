import { getFormatter, getTranslations } from 'next-intl/server';
import { ask } from '#graph/ask.ts';
import { graphql } from '#graph/graphql.ts';
import { pageMetadata } from '#i18n/page-metadata.ts';
import { siteLocale } from '#i18n/routing.ts';
import { firstOf } from '#ui/address.ts';
import { foreignLang } from '#ui/fallback-note.tsx';
import { ItemList } from '#ui/item-list.tsx';
import { PageHead } from '#ui/page-head.tsx';
import { Pager } from '#ui/pager.tsx';
import { TroubleNotice } from '#ui/trouble.tsx';
import { progressOf } from './plan-progress.ts';
import { progressWords } from './progress-bar.tsx';

const PlanList = graphql(`
  query PlanList($after: String) {
    workPlans(first: 20, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        slug
        title
        description
        updatedAt
        fallbacks {
          field
          locale
        }
        owner {
          name
          acronym
        }
        phases {
          number
          months
          activities {
            state
          }
        }
      }
    }
  }
`);

type Props = PageProps<'/[locale]/plans'>;

export async function generateMetadata({ params }: Props) {
  const locale = siteLocale((await params).locale);
  const t = await getTranslations('plan');
  return pageMetadata({ locale, path: '/plans', title: t('list.title'), description: t('list.lead') });
}

/** The work plans of the network. */
export default async function PlansPage({ params, searchParams }: Props) {
  const locale = siteLocale((await params).locale);
  const after = firstOf((await searchParams).after);
  const t = await getTranslations('plan');
  const format = await getFormatter();
  const { data, trouble } = await ask(locale, PlanList, { after });

  return (
    <>
      <PageHead title={t('list.title')} lead={t('list.lead')} />
      {trouble ? (
        <TroubleNotice trouble={trouble} level="part" />
      ) : (
        <>
          <ItemList
            items={data.workPlans.nodes.map((plan) => ({
              href: `/plans/${plan.slug}`,
              title: plan.title,
              titleLang: foreignLang(plan.fallbacks, 'title'),
              text: <span lang={foreignLang(plan.fallbacks, 'description')}>{plan.description}</span>,
              facts: [
                plan.owner.acronym ?? plan.owner.name,
                t('phaseCount', { count: plan.phases.length }),
                <strong key="progress" className="font-semibold text-ink">
                  {progressWords(progressOf(plan.phases))}
                </strong>,
                t('updated', { date: format.dateTime(new Date(plan.updatedAt), { dateStyle: 'long' }) }),
              ],
            }))}
          />
          <Pager path="/plans" query={{}} pageInfo={data.workPlans.pageInfo} moved={after !== undefined} />
        </>
      )}
    </>
  );
}
