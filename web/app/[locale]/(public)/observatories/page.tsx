import { getTranslations } from 'next-intl/server';
import { ask } from '#graph/ask.ts';
import { graphql } from '#graph/graphql.ts';
import { pageMetadata } from '#i18n/page-metadata.ts';
import { siteLocale } from '#i18n/routing.ts';
import { firstOf, oneOf } from '#ui/address.ts';
import { PlaceMap } from '#ui/chart/place-map.tsx';
import { foreignLang } from '#ui/fallback-note.tsx';
import { SelectField, TextField } from '#ui/field.tsx';
import { FilterForm } from '#ui/filter-form.tsx';
import { InstantForm } from '#ui/instant-form.tsx';
import { ItemList } from '#ui/item-list.tsx';
import { ListCount } from '#ui/list-count.tsx';
import { PageHead } from '#ui/page-head.tsx';
import { Pager } from '#ui/pager.tsx';
import { TroubleNotice } from '#ui/trouble.tsx';
import { kinds, standings } from './directory-words.ts';
import { placesOf } from './places.ts';

const Directory = graphql(`
  query Directory($after: String, $standing: Standing, $kind: ObservatoryKind, $country: String, $query: String) {
    observatories(first: 100, after: $after, standing: $standing, kind: $kind, country: $country, query: $query) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        slug
        name
        acronym
        standing
        kind
        city
        latitude
        longitude
        description
        fallbacks {
          field
          locale
        }
        country {
          code
          label
        }
      }
    }
  }
`);

const Countries = graphql(`
  query DirectoryCountries {
    observatories(first: 100) {
      nodes {
        country {
          code
          label
        }
      }
    }
  }
`);

type Props = PageProps<'/[locale]/observatories'>;

export async function generateMetadata({ params }: Props) {
  const locale = siteLocale((await params).locale);
  const t = await getTranslations('observatory');
  return pageMetadata({
    locale,
    path: '/observatories',
    title: t('list.title'),
    description: t('list.lead'),
  });
}

/** The directory: who is in the network, on a map and as a list. */
export default async function DirectoryPage({ params, searchParams }: Props) {
  const locale = siteLocale((await params).locale);
  const address = await searchParams;
  const standing = oneOf(address.standing, standings);
  const kind = oneOf(address.kind, kinds);
  const [country, words, after] = [firstOf(address.country), firstOf(address.words), firstOf(address.after)];
  const t = await getTranslations('observatory');
  const site = await getTranslations('site');
  const [countries, list] = await Promise.all([
    ask(locale, Countries, {}),
    ask(locale, Directory, { after, standing, kind, country, query: words }),
  ]);
  const named = new Map(
    countries.data?.observatories.nodes.flatMap((node) =>
      node.country ? [[node.country.code, node.country.label]] : [],
    ),
  );
  const all = { value: '', label: site('filter.all') };

  return (
    <>
      <PageHead title={t('list.title')} lead={t('list.lead')} />
      <FilterForm
        path="/observatories"
        label={t('list.filter')}
        active={Boolean(standing || kind || country || words)}
      >
        <TextField id="words" name="words" label={site('filter.words')} defaultValue={words} />
        <SelectField
          id="standing"
          name="standing"
          label={t('standing')}
          defaultValue={standing}
          options={[all, ...standings.map((value) => ({ value, label: t(`standings.${value}`) }))]}
        />
        <SelectField
          id="kind"
          name="kind"
          label={t('kind')}
          defaultValue={kind}
          options={[all, ...kinds.map((value) => ({ value, label: t(`kinds.${value}`) }))]}
        />
        <SelectField
          id="country"
          name="country"
          label={t('country')}
          defaultValue={country}
          options={[all, ...[...named].map(([value, label]) => ({ value, label }))]}
        />
        <InstantForm />
      </FilterForm>
      {list.trouble ? (
        <TroubleNotice trouble={list.trouble} level="part" />
      ) : (
        <div className="grid gap-x-14 gap-y-10 lg:grid-cols-[1fr_24rem]">
          <div>
            <ListCount
              total={list.data.observatories.totalCount}
              said={site('count.observatories', { count: list.data.observatories.totalCount })}
              none={t('list.none')}
              path="/observatories"
            />
            {list.data.observatories.totalCount > 0 && (
              <ItemList
                items={list.data.observatories.nodes.map((node) => ({
                  href: `/observatories/${node.slug}`,
                  title: node.acronym ? `${node.acronym} · ${node.name}` : node.name,
                  titleLang: foreignLang(node.fallbacks, 'name'),
                  facts: [
                    t(`kinds.${node.kind}`),
                    t(`standings.${node.standing}`),
                    [node.city, node.country?.label].filter(Boolean).join(', '),
                  ],
                }))}
              />
            )}
            <Pager
              path="/observatories"
              query={{ standing, kind, country, words }}
              pageInfo={list.data.observatories.pageInfo}
              moved={after !== undefined}
            />
          </div>
          <div className="order-first self-start lg:sticky lg:top-6 lg:order-none">
            <PlaceMap
              title={t('map.title')}
              note={t('map.note')}
              places={placesOf(list.data.observatories.nodes)}
            />
          </div>
        </div>
      )}
    </>
  );
}
