import { getTranslations } from 'next-intl/server';
import { Link } from '#i18n/navigation.tsx';
import { pageMetadata } from '#i18n/page-metadata.ts';
import { siteLocale } from '#i18n/routing.ts';
import { PageHead } from '#ui/page-head.tsx';
import { Section } from '#ui/section.tsx';
import { TopicLead } from './topic-lead.tsx';
import { TOPIC_KEYS, TOPIC_SLUGS } from './topic-slugs.ts';

type Props = PageProps<'/[locale]/topics'>;

export async function generateMetadata({ params }: Props) {
  const locale = siteLocale((await params).locale);
  const t = await getTranslations('topic.list');
  return pageMetadata({ locale, path: '/topics', title: t('title'), description: t('lead') });
}

/** The topics: what each asks, and its figures in a sentence. */
export default async function TopicsPage({ params }: Props) {
  const locale = siteLocale((await params).locale);
  const t = await getTranslations('topic');
  return (
    <>
      <PageHead title={t('list.title')} lead={t('list.lead')} />
      <ul className="border-t border-rule">
        {TOPIC_SLUGS.map((slug) => (
          <li key={slug} className="grid gap-x-10 gap-y-3 border-b border-rule py-8 md:grid-cols-[5fr_7fr]">
            <div>
              <h2 className="text-h3">
                <Link href={`/topics/${slug}`} className="plain-link">
                  {t(`${TOPIC_KEYS[slug]}.title`)}
                </Link>
              </h2>
              <p className="mt-2 max-w-[44ch] text-soft">{t(`${TOPIC_KEYS[slug]}.summary`)}</p>
            </div>
            <p className="max-w-[68ch]">
              <TopicLead locale={locale} slug={slug} />
            </p>
          </li>
        ))}
      </ul>
      <Section id="emerging" title={t('list.emergingTitle')}>
        <p className="max-w-[68ch]">{t('list.emerging')}</p>
      </Section>
    </>
  );
}
