import { getTranslations } from 'next-intl/server';
import { ask } from '#graph/ask.ts';
import { graphql } from '#graph/graphql.ts';
import { pageMetadata } from '#i18n/page-metadata.ts';
import { siteLocale } from '#i18n/routing.ts';
import { firstOf, oneOf } from '#ui/address.ts';
import { foreignLang } from '#ui/fallback-note.tsx';
import { SelectField, TextField } from '#ui/field.tsx';
import { FilterForm } from '#ui/filter-form.tsx';
import { ItemList } from '#ui/item-list.tsx';
import { PageHead } from '#ui/page-head.tsx';
import { Pager } from '#ui/pager.tsx';
import { TroubleNotice } from '#ui/trouble.tsx';

const MEASURES = ['STOCK', 'FLOW', 'EVENT', 'PROCESS', 'RATE', 'INDEX'] as const;

const IndicatorList = graphql(`
  query IndicatorList($after: String, $topics: [String!], $measure: Measure, $query: String) {
    codeList(code: "CL_TOPIC") {
      codes(first: 100) {
        nodes {
          code
          label
        }
      }
    }
    indicators(first: 50, after: $after, topics: $topics, measure: $measure, query: $query) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        code
        name
        definition
        measure
        fallbacks {
          field
          locale
        }
        unit {
          label
        }
        topics {
          label
        }
        datasets {
          code
        }
      }
    }
  }
`);

type Props = PageProps<'/[locale]/indicators'>;

export async function generateMetadata({ params }: Props) {
  const locale = siteLocale((await params).locale);
  const t = await getTranslations('indicator');
  return pageMetadata({ locale, path: '/indicators', title: t('list.title'), description: t('list.lead') });
}

/** What the hub measures. */
export default async function IndicatorsPage({ params, searchParams }: Props) {
  const locale = siteLocale((await params).locale);
  const address = await searchParams;
  const measure = oneOf(address.measure, MEASURES);
  const [topic, words, after] = [firstOf(address.topic), firstOf(address.words), firstOf(address.after)];
  const t = await getTranslations('indicator');
  const site = await getTranslations('site');
  const { data, trouble } = await ask(locale, IndicatorList, {
    after,
    topics: topic ? [topic] : null,
    measure,
    query: words,
  });
  const all = { value: '', label: site('filter.all') };
  const topics = data?.codeList?.codes.nodes ?? [];

  return (
    <>
      <PageHead title={t('list.title')} lead={t('list.lead')} />
      <FilterForm path="/indicators" label={t('list.filter')} active={Boolean(topic || measure || words)}>
        <TextField id="words" name="words" label={site('filter.words')} defaultValue={words} />
        <SelectField
          id="topic"
          name="topic"
          label={site('filter.topic')}
          defaultValue={topic}
          options={[all, ...topics.map(({ code, label }) => ({ value: code, label }))]}
        />
        <SelectField
          id="measure"
          name="measure"
          label={t('measure')}
          defaultValue={measure}
          options={[all, ...MEASURES.map((value) => ({ value, label: site(`measure.${value}`) }))]}
        />
      </FilterForm>
      {trouble ? (
        <TroubleNotice trouble={trouble} level="part" />
      ) : (
        <>
          <p role="status" className="mb-4 font-semibold">
            {site('count.indicators', { count: data.indicators.totalCount })}
          </p>
          <ItemList
            items={data.indicators.nodes.map((indicator) => ({
              href: `/indicators/${indicator.code}`,
              title: indicator.name,
              titleLang: foreignLang(indicator.fallbacks, 'name'),
              text: <span lang={foreignLang(indicator.fallbacks, 'definition')}>{indicator.definition}</span>,
              facts: [
                site(`measure.${indicator.measure}`),
                indicator.unit.label,
                site('count.datasets', { count: indicator.datasets.length }),
                indicator.topics.map((one) => one.label).join(', '),
              ],
            }))}
          />
          <Pager
            path="/indicators"
            query={{ topic, measure, words }}
            pageInfo={data.indicators.pageInfo}
            moved={after !== undefined}
          />
        </>
      )}
    </>
  );
}
