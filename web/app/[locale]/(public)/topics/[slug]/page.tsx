import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Link } from '#i18n/navigation.tsx';
import { pageMetadata } from '#i18n/page-metadata.ts';
import { siteLocale } from '#i18n/routing.ts';
import { PageHead } from '#ui/page-head.tsx';
import { LeadSources, TopicLead } from '../topic-lead.tsx';
import { isTopicSlug, TOPIC_KEYS } from '../topic-slugs.ts';
import { Cards } from './cards.tsx';
import { CellMaps } from './cell-maps.tsx';
import { Counting } from './counting.tsx';
import { FamilyTracing } from './family-tracing.tsx';
import { PerHead } from './per-head.tsx';
import { Related } from './related.tsx';
import { RouteYears } from './route-years.tsx';

type Props = PageProps<'/[locale]/topics/[slug]'>;

export async function generateMetadata({ params }: Props) {
  const { locale: segment, slug } = await params;
  if (!isTopicSlug(slug)) return {};
  const locale = siteLocale(segment);
  const t = await getTranslations('topic');
  const key = TOPIC_KEYS[slug];
  return pageMetadata({
    locale,
    path: `/topics/${slug}`,
    title: t(`${key}.title`),
    description: t(`${key}.summary`),
  });
}

/** A topic: its figures, what they count and what not, what is missing, and where to go on. */
export default async function TopicPage({ params }: Props) {
  const { locale: segment, slug } = await params;
  if (!isTopicSlug(slug)) notFound();
  const locale = siteLocale(segment);
  const t = await getTranslations('topic');
  const key = TOPIC_KEYS[slug];
  const missing = slug === 'missing-migrants';
  return (
    <article>
      <PageHead
        title={t(`${key}.title`)}
        kicker={<Link href="/topics">{t('kicker')}</Link>}
        lead={<TopicLead locale={locale} slug={slug} />}
      >
        <LeadSources locale={locale} slug={slug} />
        {missing && (
          <p className="mt-5">
            <a href="#family" className="font-semibold">
              {t('missingMigrants.family.link')}
            </a>
          </p>
        )}
      </PageHead>
      {missing && <CellMaps locale={locale} />}
      {missing && <RouteYears locale={locale} />}
      <Cards locale={locale} slug={slug} />
      {slug === 'remittances' && <PerHead locale={locale} />}
      {missing && <FamilyTracing />}
      <Counting topic={key} />
      <Related locale={locale} slug={slug} />
    </article>
  );
}
