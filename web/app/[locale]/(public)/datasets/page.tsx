import { getTranslations } from 'next-intl/server';
import { pageMetadata } from '#i18n/page-metadata.ts';
import { siteLocale } from '#i18n/routing.ts';
import { buttonStyle } from '#ui/button-style.ts';
import { ListCount } from '#ui/list-count.tsx';
import { PageHead } from '#ui/page-head.tsx';
import { Pager } from '#ui/pager.tsx';
import { TroubleNotice } from '#ui/trouble.tsx';
import { ActiveFilters } from './active-filters.tsx';
import { readCatalogueQuery, writeCatalogueQuery } from './catalogue-query.ts';
import { DatasetRow } from './dataset-row.tsx';
import { FacetPanel } from './facet-panel.tsx';
import { loadCatalogue } from './load-catalogue.ts';
import { OddityNotice } from './oddity-notice.tsx';

type Props = PageProps<'/[locale]/datasets'>;

export async function generateMetadata({ params }: Props) {
  const locale = siteLocale((await params).locale);
  const t = await getTranslations('dataset');
  return pageMetadata({ locale, path: '/datasets', title: t('list.title'), description: t('list.lead') });
}

/** Filters wait behind their name on narrow screens and stand open on wide ones, where the browser can do that. */
const OPEN_WHERE_WIDE =
  'lg:supports-[selector(::details-content)]:[&::details-content]:[content-visibility:visible]';
const HIDDEN_WHERE_WIDE = 'lg:supports-[selector(::details-content)]:hidden';

/** The catalogue: every dataset that the viewer may see, by what it is about, whom it counts and how fresh it is. */
export default async function DatasetsPage({ params, searchParams }: Props) {
  const locale = siteLocale((await params).locale);
  const read = readCatalogueQuery(await searchParams);
  const t = await getTranslations('dataset');
  const site = await getTranslations('site');
  const loaded = await loadCatalogue(locale, read.asked);
  if (loaded.trouble)
    return (
      <>
        <PageHead title={t('list.title')} lead={t('list.lead')} />
        <TroubleNotice trouble={loaded.trouble} level="part" />
      </>
    );
  const { view, asked } = loaded;
  const { nodes, totalCount, pageInfo } = view.datasets;
  return (
    <>
      <PageHead title={t('list.title')} lead={t('list.lead')} />
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[17rem_minmax(0,1fr)]">
        <details className={`min-w-0 ${OPEN_WHERE_WIDE}`}>
          <summary className={`${buttonStyle.quiet} w-full ${HIDDEN_WHERE_WIDE}`}>{t('list.filter')}</summary>
          <div className="mt-4 lg:mt-0">
            <FacetPanel asked={asked} facets={view.datasetFacets} locale={locale} />
          </div>
        </details>
        <div className="min-w-0">
          <OddityNotice oddities={[...read.oddities, ...loaded.oddities]} asked={asked} />
          <ActiveFilters asked={asked} facets={view.datasetFacets} />
          <ListCount
            total={totalCount}
            said={site('count.datasets', { count: totalCount })}
            none={t('empty.title')}
            help={t('empty.body')}
            path="/datasets"
          />
          {totalCount > 0 && (
            <ul className="border-t border-rule">
              {nodes.map((item) => (
                <DatasetRow key={item.code} item={item} locale={locale} />
              ))}
            </ul>
          )}
          <Pager
            path="/datasets"
            query={writeCatalogueQuery(asked)}
            pageInfo={pageInfo}
            moved={asked.after !== undefined}
          />
        </div>
      </div>
    </>
  );
}
