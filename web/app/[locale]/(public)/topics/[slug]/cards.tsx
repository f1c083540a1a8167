import { getMessages, getTranslations } from 'next-intl/server';
import { FigureCard } from '#figure/figure-card.tsx';
import type { SiteLocale } from '#i18n/routing.ts';
import { Section } from '#ui/section.tsx';
import { TOPIC_KEYS, type TopicSlug } from '../topic-slugs.ts';
import { TOPICS } from '../topics.ts';

/** The figures of a topic, each with what is to be known of it. */
export async function Cards({ locale, slug }: { locale: SiteLocale; slug: TopicSlug }) {
  const t = await getTranslations('topic');
  const topic = (await getMessages()).topic[TOPIC_KEYS[slug]];
  const notes: Record<string, string> = topic.cards;
  const titles: Record<string, string> = 'titles' in topic ? topic.titles : {};
  return (
    <Section id="figures" title={t('sections.figures')}>
      <div className="grid gap-x-12 gap-y-14 lg:grid-cols-2">
        {TOPICS[slug].cards.map(({ key, view, size }) => (
          <div key={key} className={size === 'full' ? 'min-w-0 lg:col-span-2' : 'min-w-0'}>
            <FigureCard
              locale={locale}
              view={view}
              {...(titles[key] && { title: titles[key] })}
              note={notes[key]}
              level={3}
              size={size}
            />
          </div>
        ))}
      </div>
    </Section>
  );
}
