import { getTranslations } from 'next-intl/server';
import { ask } from '#graph/ask.ts';
import { graphql } from '#graph/graphql.ts';
import { figure } from '#i18n/number.ts';
import { pageMetadata } from '#i18n/page-metadata.ts';
import { periodSpan } from '#i18n/period.ts';
import { siteLocale } from '#i18n/routing.ts';
import { firstOf } from '#ui/address.ts';
import { Badge } from '#ui/badge.tsx';
import { foreignLang } from '#ui/fallback-note.tsx';
import { SelectField, TextField } from '#ui/field.tsx';
import { FilterForm } from '#ui/filter-form.tsx';
import { ItemList } from '#ui/item-list.tsx';
import { PageHead } from '#ui/page-head.tsx';
import { Pager } from '#ui/pager.tsx';
import { TroubleNotice } from '#ui/trouble.tsx';

const Filters = graphql(`
  query DatasetFilters {
    codeList(code: "CL_TOPIC") {
      codes(first: 100) {
        nodes {
          code
          label
        }
      }
    }
    datasets(first: 100) {
      nodes {
        publisher {
          slug
          name
        }
      }
    }
  }
`);

const List = graphql(`
  query DatasetList($after: String, $topics: [String!], $publisher: String, $query: String) {
    datasets(first: 20, after: $after, topics: $topics, publisher: $publisher, query: $query) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        code
        title
        description
        access
        fallbacks {
          field
          locale
        }
        publisher {
          name
          acronym
        }
        frequency {
          label
        }
        currentVersion {
          supersededBy
          firstPeriod
          lastPeriod
          observationCount
        }
      }
    }
  }
`);

type Props = PageProps<'/[locale]/datasets'>;

export async function generateMetadata({ params }: Props) {
  const locale = siteLocale((await params).locale);
  const t = await getTranslations('dataset');
  return pageMetadata({ locale, path: '/datasets', title: t('list.title'), description: t('list.lead') });
}

/** The catalogue: every dataset that the viewer may see. */
export default async function DatasetsPage({ params, searchParams }: Props) {
  const locale = siteLocale((await params).locale);
  const address = await searchParams;
  const [topic, publisher, words, after] = [
    firstOf(address.topic),
    firstOf(address.publisher),
    firstOf(address.words),
    firstOf(address.after),
  ];
  const t = await getTranslations('dataset');
  const site = await getTranslations('site');
  const [filters, list] = await Promise.all([
    ask(locale, Filters, {}),
    ask(locale, List, { after, topics: topic ? [topic] : null, publisher, query: words }),
  ]);
  const publishers = new Map(
    filters.data?.datasets.nodes.map((node) => [node.publisher.slug, node.publisher.name]),
  );

  return (
    <>
      <PageHead title={t('list.title')} lead={t('list.lead')} />
      <FilterForm path="/datasets" label={t('list.filter')} active={Boolean(topic || publisher || words)}>
        <TextField id="words" name="words" label={site('filter.words')} defaultValue={words} />
        <SelectField
          id="topic"
          name="topic"
          label={site('filter.topic')}
          defaultValue={topic}
          options={[
            { value: '', label: site('filter.all') },
            ...(filters.data?.codeList?.codes.nodes.map(({ code, label }) => ({ value: code, label })) ?? []),
          ]}
        />
        <SelectField
          id="publisher"
          name="publisher"
          label={t('publisher')}
          defaultValue={publisher}
          options={[
            { value: '', label: site('filter.all') },
            ...[...publishers].map(([value, label]) => ({ value, label })),
          ]}
        />
      </FilterForm>
      {list.trouble ? (
        <TroubleNotice trouble={list.trouble} level="part" />
      ) : (
        <>
          <p role="status" className="mb-4 font-semibold">
            {site('count.datasets', { count: list.data.datasets.totalCount })}
          </p>
          <ItemList
            items={list.data.datasets.nodes.map((node) => {
              const version = node.currentVersion;
              return {
                href: `/datasets/${node.code}`,
                title: node.title,
                titleLang: foreignLang(node.fallbacks, 'title'),
                text: <span lang={foreignLang(node.fallbacks, 'description')}>{node.description}</span>,
                badge: version?.supersededBy && (
                  <Badge tone="warning">{t('badge.superseded', { edition: version.supersededBy })}</Badge>
                ),
                facts: [
                  node.publisher.acronym ?? node.publisher.name,
                  version && periodSpan(version.firstPeriod, version.lastPeriod, locale),
                  node.frequency.label,
                  version && t('observations', { figure: figure(version.observationCount, locale) }),
                  node.access !== 'PUBLIC' && site(`access.${node.access}`),
                ],
              };
            })}
          />
          <Pager
            path="/datasets"
            query={{ topic, publisher, words }}
            pageInfo={list.data.datasets.pageInfo}
            moved={after !== undefined}
          />
        </>
      )}
    </>
  );
}
