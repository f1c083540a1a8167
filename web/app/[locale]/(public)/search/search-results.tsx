import { getTranslations } from 'next-intl/server';
import { ask } from '#graph/ask.ts';
import { Link } from '#i18n/navigation.tsx';
import { languageTag, type SiteLocale, siteLocale } from '#i18n/routing.ts';
import { buttonStyle } from '#ui/button-style.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { Highlight } from '#ui/highlight.tsx';
import { Notice } from '#ui/notice.tsx';
import { Pager } from '#ui/pager.tsx';
import { addressOf, type ThingKind, thingKinds } from '#ui/search/thing.ts';
import { TroubleNotice } from '#ui/trouble.tsx';
import { Search, type SearchHit } from './search-document.ts';
import { SearchFacets } from './search-facets.tsx';

interface SearchResultsProps {
  locale: SiteLocale;
  words: string;
  kinds: readonly ThingKind[];
  after: string | undefined;
}

/** What was found, best first, with how it was understood where the words were mended. */
export async function SearchResults({ locale, words, kinds, after }: SearchResultsProps) {
  const t = await getTranslations('search');
  const site = await getTranslations('site');
  const asked = kinds.length > 0 ? kinds : thingKinds;
  const { data, trouble } = await ask(locale, Search, { query: words, kinds: [...asked], after });
  if (trouble) return <TroubleNotice trouble={trouble} level="part" />;
  const { search } = data;
  const counts = Object.fromEntries(thingKinds.map((kind) => [kind, data[kind].totalCount])) as Record<
    ThingKind,
    number
  >;
  const elsewhere = thingKinds.some((kind) => counts[kind] > 0);
  const looked = search.didYouMean ?? words;

  return (
    <div className="mt-8 grid gap-x-12 gap-y-4 md:grid-cols-[13rem_minmax(0,1fr)]">
      <div>{elsewhere && <SearchFacets locale={locale} words={words} kinds={kinds} counts={counts} />}</div>
      <section aria-label={t('results')} className="min-w-0">
        <p role="status" className="font-semibold">
          {site('count.results', { count: search.totalCount })}
        </p>
        {search.didYouMean && <Notice>{t('mended', { words: search.didYouMean })}</Notice>}
        {search.nodes.length > 0 ? (
          <ol className="mt-3 border-t border-rule">
            {search.nodes.map((hit) => (
              <Hit key={hit.kind + codeOf(hit)} hit={hit} words={looked} kind={t(`one.${hit.kind}`)} />
            ))}
          </ol>
        ) : (
          <div className="mt-6">
            <EmptyState
              title={t('nothingTitle', { words })}
              actions={
                elsewhere ? (
                  <Link href={{ pathname: '/search', query: { q: words } }} className={buttonStyle.quiet}>
                    {t('showAll')}
                  </Link>
                ) : (
                  <Link href="/indicators" className={buttonStyle.quiet}>
                    {t('browse')}
                  </Link>
                )
              }
            >
              <p>{elsewhere ? t('nothingKind') : t('nothing')}</p>
            </EmptyState>
          </div>
        )}
        <Pager
          path="/search"
          query={{ q: words, kind: [...kinds] }}
          pageInfo={search.pageInfo}
          moved={after !== undefined}
        />
      </section>
    </div>
  );
}

function Hit({ hit, words, kind }: { hit: SearchHit; words: string; kind: string }) {
  const lang = languageTag(siteLocale(hit.locale.toLowerCase()));
  return (
    <li className="border-b border-rule py-5">
      <p className="kicker">{kind}</p>
      <h2 className="text-h3" lang={lang} dir="auto">
        <Link href={addressOf(hit.kind, codeOf(hit))} className="plain-link">
          <Highlight text={hit.title} words={words} />
        </Link>
      </h2>
      {hit.excerpt && (
        <p className="mt-1 max-w-[68ch] text-soft" lang={lang} dir="auto">
          <Highlight text={hit.excerpt} words={words} />
        </p>
      )}
    </li>
  );
}

function codeOf({ node }: SearchHit): string {
  return 'code' in node ? node.code : 'slug' in node ? node.slug : '';
}
