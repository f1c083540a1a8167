import { getTranslations } from 'next-intl/server';
import { ask } from '#graph/ask.ts';
import { graphql } from '#graph/graphql.ts';
import { Link } from '#i18n/navigation.tsx';
import { pageMetadata } from '#i18n/page-metadata.ts';
import { type SiteLocale, siteLocale } from '#i18n/routing.ts';
import { LinkList } from '#ui/link-list.tsx';
import { PageHead } from '#ui/page-head.tsx';
import { Section } from '#ui/section.tsx';
import { memberStates } from './member-states.ts';

const HubCounts = graphql(`
  query HubCounts {
    datasets(first: 1) {
      totalCount
    }
    indicators(first: 1) {
      totalCount
    }
    guides(first: 1) {
      totalCount
    }
    observatories(first: 100) {
      totalCount
      nodes {
        slug
        name
      }
    }
  }
`);

/** Who took part in Bogotá, in the order in which they are named. */
const TOOK_PART = ['om3', 'cepal-celade', 'parlamento-andino', 'sela', 'obmigra', 'gmdac'];

type Props = PageProps<'/[locale]/about'>;

export async function generateMetadata({ params }: Props) {
  const locale = siteLocale((await params).locale);
  const t = await getTranslations('about');
  return pageMetadata({ locale, path: '/about', title: t('title'), description: t('lead') });
}

/** What OSUMI is, how it came to its road map, what this site is and what it is not. */
export default async function AboutPage({ params }: Props) {
  const locale = siteLocale((await params).locale);
  const t = await getTranslations('about');
  const { data } = await ask(locale, HubCounts, {});
  const named = new Map(data?.observatories.nodes.map(({ slug, name }) => [slug, name]));
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <div className="prose">
        <Section id="osumi" title={t('osumi.title')}>
          <p>{t('osumi.history')}</p>
          <p className="mt-4">{t('osumi.states', { states: memberStates(locale) })}</p>
        </Section>
        <Section id="bogota" title={t('bogota.title')}>
          <p>{t('bogota.what')}</p>
          {named.size > 0 && (
            <ul className="mt-4">
              {TOOK_PART.flatMap((slug) => {
                const name = named.get(slug);
                return name ? (
                  <li key={slug}>
                    <Link href={`/observatories/${slug}`}>{name}</Link>
                  </li>
                ) : (
                  []
                );
              })}
            </ul>
          )}
          <p className="mt-4">{t('bogota.hard')}</p>
          <p className="mt-4">{t('bogota.concluded')}</p>
          <p className="mt-4">
            <Link href="/plans/hoja-de-ruta-osumi">{t('bogota.plan')}</Link>
          </p>
        </Section>
        <Section id="hub" title={t('hub.title')}>
          <p>{t('hub.what')}</p>
          {data && <HubNow counts={data} locale={locale} />}
          <p className="mt-4">{t('hub.who')}</p>
        </Section>
        <Section id="not" title={t('not.title')}>
          <ul>
            {(['source', 'position', 'initial', 'persons'] as const).map((key) => (
              <li key={key}>{t(`not.${key}`)}</li>
            ))}
          </ul>
        </Section>
      </div>
      <Section id="more" title={t('more.title')}>
        <LinkList
          links={[
            { href: '/observatories', label: t('more.directory') },
            { href: '/data-policy', label: t('more.policy') },
            { href: '/accessibility', label: t('more.accessibility') },
            { href: '/status', label: t('more.status') },
            { href: '/developers', label: t('more.developers') },
          ]}
        />
      </Section>
    </>
  );
}

type Counts = Record<'datasets' | 'indicators' | 'guides' | 'observatories', { totalCount: number }>;

/** What the hub holds today, counted by the graph. */
async function HubNow({ counts, locale }: { counts: Counts; locale: SiteLocale }) {
  const t = await getTranslations({ locale, namespace: 'about' });
  const site = await getTranslations({ locale, namespace: 'site' });
  const said = (key: keyof Counts) => site(`count.${key}`, { count: counts[key].totalCount });
  return (
    <p className="mt-4">
      {t('hub.now', {
        datasets: said('datasets'),
        indicators: said('indicators'),
        guides: said('guides'),
        observatories: said('observatories'),
      })}
    </p>
  );
}
