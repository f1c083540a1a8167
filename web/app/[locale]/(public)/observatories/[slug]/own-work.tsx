import { getTranslations } from 'next-intl/server';
import type { SiteLocale } from '#i18n/routing.ts';
import { ItemList } from '#ui/item-list.tsx';
import { Section } from '#ui/section.tsx';
import { progressOf } from '../../plans/plan-progress.ts';
import { progressWords } from '../../plans/progress-bar.tsx';
import { daySpan } from '../../training/session-time.ts';
import { StatusBadge } from '../../training/status-badge.tsx';
import type { ObservatoryView } from './observatory-document.ts';

/** What an organisation plans, teaches and has written; parts of which there is nothing are left out. */
export async function OwnWork({ observatory, locale }: { observatory: ObservatoryView; locale: SiteLocale }) {
  const t = await getTranslations('observatory');
  const guide = await getTranslations('guide');
  const parts = [
    {
      key: 'plans',
      items: observatory.workPlans.nodes.map((plan) => ({
        href: `/plans/${plan.slug}`,
        title: plan.title,
        facts: [progressWords(progressOf(plan.phases))],
      })),
    },
    {
      key: 'training',
      items: observatory.events.nodes.map((event) => ({
        href: `/training/${event.slug}`,
        title: event.title,
        badge: event.status !== 'CONFIRMED' && <StatusBadge status={event.status} />,
        facts: [
          event.startsAt && event.endsAt && daySpan(event.startsAt, event.endsAt, event.timeZone, locale),
        ],
      })),
    },
    {
      key: 'guides',
      items: observatory.guides.nodes.map(({ slug, title, version }) => ({
        href: `/guides/${slug}`,
        title,
        facts: [guide('version', { version })],
      })),
    },
  ] as const;
  return parts
    .filter(({ items }) => items.length > 0)
    .map(({ key, items }) => (
      <Section key={key} id={key} title={t(key)}>
        <ItemList items={items} level={3} />
      </Section>
    ));
}
