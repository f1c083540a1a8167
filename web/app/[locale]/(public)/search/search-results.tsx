import { getTranslations } from 'next-intl/server';
import { ask } from '#graph/ask.ts';
import { graphql, type ResultOf } from '#graph/graphql.ts';
import { languageTag, type SiteLocale, siteLocale } from '#i18n/routing.ts';
import { ItemList } from '#ui/item-list.tsx';
import { Notice } from '#ui/notice.tsx';
import { Pager } from '#ui/pager.tsx';
import { TroubleNotice } from '#ui/trouble.tsx';
import { type PageKind, searchKinds } from './search-kinds.ts';

const Search = graphql(`
  query Search($query: String!, $kinds: [SearchKind!], $after: String) {
    search(query: $query, kinds: $kinds, first: 20, after: $after) {
      totalCount
      didYouMean
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        kind
        title
        excerpt
        locale
        node {
          __typename
          ... on Indicator {
            code
          }
          ... on Dataset {
            code
          }
          ... on Guide {
            slug
          }
          ... on TrainingEvent {
            slug
          }
          ... on Observatory {
            slug
          }
          ... on WorkPlan {
            slug
          }
        }
      }
    }
  }
`);

type Hit = ResultOf<typeof Search>['search']['nodes'][number];

interface SearchResultsProps {
  locale: SiteLocale;
  words: string;
  kinds: readonly PageKind[];
  after: string | undefined;
}

/** What was found, best first, with how it was understood where the words were mended. */
export async function SearchResults({ locale, words, kinds, after }: SearchResultsProps) {
  const t = await getTranslations('search');
  const site = await getTranslations('site');
  const { data, trouble } = await ask(locale, Search, {
    query: words,
    kinds: kinds.length > 0 ? [...kinds] : [...searchKinds],
    after,
  });
  if (trouble) return <TroubleNotice trouble={trouble} level="part" />;
  const { search } = data;
  const items = search.nodes.flatMap((hit) => {
    const href = addressOf(hit);
    if (href === null) return [];
    const lang = languageTag(siteLocale(hit.locale.toLowerCase()));
    return [
      {
        href,
        title: hit.title,
        titleLang: lang,
        text: <span lang={lang}>{hit.excerpt}</span>,
        facts: [t(`one.${hit.kind}`)],
      },
    ];
  });

  return (
    <section aria-label={t('results')}>
      <p role="status" className="mb-4 font-semibold">
        {site('count.results', { count: search.totalCount })}
      </p>
      {search.didYouMean && <Notice>{t('mended', { words: search.didYouMean })}</Notice>}
      {items.length > 0 ? (
        <ItemList items={items} />
      ) : (
        <p className="max-w-[68ch] text-soft">{t('nothing')}</p>
      )}
      <Pager
        path="/search"
        query={{ q: words, kind: [...kinds] }}
        pageInfo={search.pageInfo}
        moved={after !== undefined}
      />
    </section>
  );
}

function addressOf({ node }: Hit): string | null {
  switch (node.__typename) {
    case 'Indicator':
      return `/indicators/${node.code}`;
    case 'Dataset':
      return `/datasets/${node.code}`;
    case 'Guide':
      return `/guides/${node.slug}`;
    case 'TrainingEvent':
      return `/training/${node.slug}`;
    case 'Observatory':
      return `/observatories/${node.slug}`;
    case 'WorkPlan':
      return `/plans/${node.slug}`;
    default:
      return null;
  }
}
