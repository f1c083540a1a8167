import { getTranslations } from 'next-intl/server';
import type { Figure } from '#figure/figure.ts';
import { ask } from '#graph/ask.ts';
import { graphql } from '#graph/graphql.ts';
import type { SiteLocale } from '#i18n/routing.ts';
import { LinkList } from '#ui/link-list.tsx';
import { Section } from '#ui/section.tsx';

const TrainingOfTopics = graphql(`
  query TrainingOfTopics {
    trainingEvents(last: 20) {
      nodes {
        slug
        title
        guide {
          slug
        }
        topics {
          code
        }
      }
    }
  }
`);

/** Guides that explain the indicator, training on its topics, and the datasets that hold it. */
export async function Related({ locale, figure }: { locale: SiteLocale; figure: Figure }) {
  const t = await getTranslations('indicator.related');
  const { guides, topics, goals, datasets } = figure.indicator;
  const { data } = await ask(locale, TrainingOfTopics, {});
  const ours = new Set([...topics.map(({ code }) => code), ...guides.map(({ slug }) => slug)]);
  const events = (data?.trainingEvents.nodes ?? []).filter(
    (event) => event.topics.some(({ code }) => ours.has(code)) || (event.guide && ours.has(event.guide.slug)),
  );
  const lists = [
    [t('guides'), guides.map(({ slug, title }) => ({ href: `/guides/${slug}`, label: title }))],
    [
      t('training'),
      events.slice(0, 5).map(({ slug, title }) => ({ href: `/training/${slug}`, label: title })),
    ],
    [t('datasets'), datasets.map(({ code, title }) => ({ href: `/datasets/${code}`, label: title }))],
  ] as const;
  return (
    <Section id="related" title={t('title')}>
      <div className="grid gap-x-12 gap-y-8 sm:grid-cols-2 lg:grid-cols-3">
        {lists
          .filter(([, links]) => links.length > 0)
          .map(([title, links]) => (
            <div key={title} className="min-w-0 wrap-anywhere">
              <h3 className="mb-2 text-h3">{title}</h3>
              <LinkList links={[...links]} />
            </div>
          ))}
      </div>
      <p className="mt-8 text-small text-soft">
        {t('topics')}: {[...topics, ...goals].map(({ label }) => label).join(' · ')}
      </p>
    </Section>
  );
}
