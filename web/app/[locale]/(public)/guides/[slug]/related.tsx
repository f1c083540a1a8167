import { getTranslations } from 'next-intl/server';
import type { SiteLocale } from '#i18n/routing.ts';
import { foreignLang } from '#ui/fallback-note.tsx';
import { LinkList } from '#ui/link-list.tsx';
import { daySpan } from '../../training/session-time.ts';
import type { GuideView } from './guide-document.ts';

/** What a guide explains, and where it is taught. */
export async function Related({ guide, locale }: { guide: GuideView; locale: SiteLocale }) {
  const t = await getTranslations('guide');
  const training = await getTranslations('training');
  const parts = [
    {
      key: 'indicators',
      links: guide.indicators.map(({ code, name, fallbacks }) => ({
        href: `/indicators/${code}`,
        label: name,
        lang: foreignLang(fallbacks, 'name'),
      })),
    },
    {
      key: 'datasets',
      links: guide.datasets.map(({ code, title, fallbacks }) => ({
        href: `/datasets/${code}`,
        label: title,
        lang: foreignLang(fallbacks, 'title'),
      })),
    },
    {
      key: 'training',
      links: guide.events.map((event) => ({
        href: `/training/${event.slug}`,
        label: [
          event.title,
          event.startsAt && event.endsAt && daySpan(event.startsAt, event.endsAt, event.timeZone, locale),
          event.status !== 'CONFIRMED' && training(`statuses.${event.status}`),
        ]
          .filter(Boolean)
          .join(' · '),
        lang: undefined,
      })),
    },
  ] as const;
  return (
    <aside
      aria-label={t('related')}
      className="guide-related mt-14 grid gap-x-10 gap-y-8 border-t border-rule pt-8 sm:grid-cols-2"
    >
      {parts
        .filter(({ links }) => links.length > 0)
        .map(({ key, links }) => (
          <div key={key}>
            <h2 className="mb-3 text-h3">{t(key)}</h2>
            <LinkList links={links} />
          </div>
        ))}
    </aside>
  );
}
