import { getTranslations } from 'next-intl/server';
import { Link } from '#i18n/navigation.tsx';
import type { SiteLocale } from '#i18n/routing.ts';
import { foreignLang } from '#ui/fallback-note.tsx';
import { LinkList } from '#ui/link-list.tsx';
import { Section } from '#ui/section.tsx';
import { TroubleNotice } from '#ui/trouble.tsx';
import type { TopicSlug } from '../topic-slugs.ts';
import { TOPICS } from '../topics.ts';
import { loadTopicThings } from './topic-document.ts';

/** The sources' own caveats, and the indicators, datasets, guides, training and plans of a topic. */
export async function Related({ locale, slug }: { locale: SiteLocale; slug: TopicSlug }) {
  const t = await getTranslations('topic.sections');
  const { data, trouble } = await loadTopicThings(locale, slug);
  if (trouble) return <TroubleNotice trouble={trouble} level="part" />;
  const topic = TOPICS[slug];
  const order = (code: string) => (topic.datasets.includes(code) ? topic.datasets.indexOf(code) : 99);
  const datasets = data.datasets.nodes.toSorted((a, b) => order(a.code) - order(b.code));
  const sources = datasets.filter(({ code }) => topic.datasets.includes(code));
  const training = data.trainingEvents.nodes.filter(({ topics }) =>
    topics.some(({ code }) => topic.codes.includes(code)),
  );
  const lists = [
    {
      key: 'indicators',
      links: data.indicators.nodes.map(({ code, name }) => ({ href: `/indicators/${code}`, label: name })),
    },
    {
      key: 'datasets',
      links: datasets.map(({ code, title, fallbacks }) => ({
        href: `/datasets/${code}`,
        label: title,
        lang: foreignLang(fallbacks, 'title'),
      })),
    },
    {
      key: 'guides',
      links: data.guides.nodes.map(({ slug: guide, title, fallbacks }) => ({
        href: `/guides/${guide}`,
        label: title,
        lang: foreignLang(fallbacks, 'title'),
      })),
    },
    {
      key: 'training',
      links: training.map(({ slug: event, title }) => ({ href: `/training/${event}`, label: title })),
    },
    {
      key: 'plans',
      links: data.workPlans.nodes.map(({ slug: plan, title }) => ({ href: `/plans/${plan}`, label: title })),
    },
  ] as const;
  return (
    <>
      <Section id="caveats" title={t('caveats')}>
        <dl className="grid max-w-[75ch] gap-5">
          {sources.map(({ code, title, caveats, currentVersion, fallbacks }) => (
            <div key={code}>
              <dt className="font-semibold">
                <Link href={`/datasets/${code}`}>{title}</Link>
              </dt>
              <dd lang={foreignLang(fallbacks, 'caveats')} className="mt-1">
                {caveats}
              </dd>
              {currentVersion?.processingNote && (
                <dd className="mt-1 text-small text-soft">{currentVersion.processingNote}</dd>
              )}
            </div>
          ))}
        </dl>
      </Section>
      <Section id="related" title={t('related')}>
        <div className="grid gap-x-10 gap-y-8 sm:grid-cols-2 lg:grid-cols-3">
          {lists.map(({ key, links }) => (
            <div key={key}>
              <h3 className="mb-3 text-h3">{t(key)}</h3>
              <LinkList links={[...links]} empty={t('nothing')} />
            </div>
          ))}
        </div>
      </Section>
    </>
  );
}
