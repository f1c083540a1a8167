import { getFormatter, getTranslations } from 'next-intl/server';
import { ask } from '#graph/ask.ts';
import { graphql } from '#graph/graphql.ts';
import { pageMetadata } from '#i18n/page-metadata.ts';
import { siteLocale } from '#i18n/routing.ts';
import { firstOf } from '#ui/address.ts';
import { foreignLang } from '#ui/fallback-note.tsx';
import { SelectField, TextField } from '#ui/field.tsx';
import { FilterForm } from '#ui/filter-form.tsx';
import { InstantForm } from '#ui/instant-form.tsx';
import { ItemList } from '#ui/item-list.tsx';
import { ListCount } from '#ui/list-count.tsx';
import { PageHead } from '#ui/page-head.tsx';
import { Pager } from '#ui/pager.tsx';
import { TroubleNotice } from '#ui/trouble.tsx';

const GuideList = graphql(`
  query GuideList($after: String, $topics: [String!], $query: String) {
    codeList(code: "CL_TOPIC") {
      codes(first: 100) {
        nodes {
          code
          label
        }
      }
    }
    guides(first: 20, after: $after, topics: $topics, query: $query) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        slug
        title
        summary
        version
        publishedAt
        locales
        fallbacks {
          field
          locale
        }
        owner {
          name
          acronym
        }
      }
    }
  }
`);

type Props = PageProps<'/[locale]/guides'>;

export async function generateMetadata({ params }: Props) {
  const locale = siteLocale((await params).locale);
  const t = await getTranslations('guide');
  return pageMetadata({ locale, path: '/guides', title: t('list.title'), description: t('list.lead') });
}

/** The methodological guides. */
export default async function GuidesPage({ params, searchParams }: Props) {
  const locale = siteLocale((await params).locale);
  const address = await searchParams;
  const [topic, words, after] = [firstOf(address.topic), firstOf(address.words), firstOf(address.after)];
  const t = await getTranslations('guide');
  const site = await getTranslations('site');
  const format = await getFormatter();
  const { data, trouble } = await ask(locale, GuideList, {
    after,
    topics: topic ? [topic] : null,
    query: words,
  });
  const topics = data?.codeList?.codes.nodes ?? [];

  return (
    <>
      <PageHead title={t('list.title')} lead={t('list.lead')} />
      <FilterForm path="/guides" label={t('list.filter')} active={Boolean(topic || words)}>
        <TextField id="words" name="words" label={site('filter.words')} defaultValue={words} />
        <SelectField
          id="topic"
          name="topic"
          label={site('filter.topic')}
          defaultValue={topic}
          options={[
            { value: '', label: site('filter.all') },
            ...topics.map(({ code, label }) => ({ value: code, label })),
          ]}
        />
        <InstantForm />
      </FilterForm>
      {trouble ? (
        <TroubleNotice trouble={trouble} level="part" />
      ) : (
        <>
          <ListCount
            total={data.guides.totalCount}
            said={site('count.guides', { count: data.guides.totalCount })}
            none={t('list.none')}
            path="/guides"
          />
          {data.guides.totalCount > 0 && (
            <ItemList
              items={data.guides.nodes.map((guide) => ({
                href: `/guides/${guide.slug}`,
                title: guide.title,
                titleLang: foreignLang(guide.fallbacks, 'title'),
                text: <span lang={foreignLang(guide.fallbacks, 'summary')}>{guide.summary}</span>,
                facts: [
                  guide.owner.acronym ?? guide.owner.name,
                  t('version', { version: guide.version }),
                  guide.publishedAt && format.dateTime(new Date(guide.publishedAt), { dateStyle: 'long' }),
                  guide.locales.map((language) => site(`language.${language}`)).join(', '),
                ],
              }))}
            />
          )}
          <Pager
            path="/guides"
            query={{ topic, words }}
            pageInfo={data.guides.pageInfo}
            moved={after !== undefined}
          />
        </>
      )}
    </>
  );
}
