import { getTranslations } from 'next-intl/server';
import { ask } from '#graph/ask.ts';
import { Link } from '#i18n/navigation.tsx';
import type { SiteLocale } from '#i18n/routing.ts';
import { buttonStyle } from '#ui/button-style.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { foreignLang } from '#ui/fallback-note.tsx';
import { ItemList } from '#ui/item-list.tsx';
import { Pager } from '#ui/pager.tsx';
import { TroubleNotice } from '#ui/trouble.tsx';
import { daySpan } from './session-time.ts';
import { StatusBadge } from './status-badge.tsx';
import { queryOf, type TrainingAddress } from './training-address.ts';
import { TrainingList } from './training-document.ts';

const PAGE = 20;
const NO_FILTERS = { language: undefined, organiser: undefined };

/** Events to come, the next first; or past ones, the last first. */
export async function EventList({
  locale,
  address,
  now,
}: {
  locale: SiteLocale;
  address: TrainingAddress;
  /** The instant that parts what comes from what was. */
  now: string;
}) {
  const t = await getTranslations('training');
  const site = await getTranslations('site');
  const { language, organiser, after, when } = address;
  const past = when === 'past';
  const filtered = language !== undefined || organiser !== undefined;
  const { data, trouble } = await ask(locale, TrainingList, {
    language,
    organiser,
    ...(past ? { last: PAGE, before: after, to: now } : { first: PAGE, after, from: now }),
  });
  if (trouble) return <TroubleNotice trouble={trouble} level="part" />;
  const { nodes, pageInfo } = data.trainingEvents;
  // What has begun and isn't over is still to come: it stands among the upcoming ones alone.
  const events = past ? nodes.filter(({ endsAt }) => endsAt !== null && endsAt <= now).reverse() : nodes;

  return (
    <>
      {events.length === 0 ? (
        <EmptyState
          title={t(filtered ? 'noneFiltered' : past ? 'nonePast' : 'noneUpcoming')}
          actions={
            filtered && (
              <Link
                href={{ pathname: '/training', query: queryOf(address, NO_FILTERS) }}
                className={buttonStyle.quiet}
              >
                {site('filter.clear')}
              </Link>
            )
          }
        />
      ) : (
        <ItemList
          items={events.map((event) => ({
            href: `/training/${event.slug}`,
            title: event.title,
            titleLang: foreignLang(event.fallbacks, 'title'),
            text: <span lang={foreignLang(event.fallbacks, 'description')}>{event.description}</span>,
            badge: event.status !== 'CONFIRMED' && <StatusBadge status={event.status} />,
            facts: [
              <strong key="when" className="font-semibold text-ink">
                {event.startsAt && event.endsAt
                  ? daySpan(event.startsAt, event.endsAt, event.timeZone, locale)
                  : t('noDate')}
              </strong>,
              t('sessionCount', { count: event.sessions.length }),
              t(`modes.${event.mode}`),
              event.location,
              event.languages.map((spoken) => site(`language.${spoken}`)).join(', '),
              event.organiser.acronym ?? event.organiser.name,
            ],
          }))}
        />
      )}
      <Pager
        path="/training"
        query={queryOf(address, {})}
        pageInfo={
          past ? { hasNextPage: pageInfo.hasPreviousPage, endCursor: pageInfo.startCursor } : pageInfo
        }
        moved={after !== undefined}
      />
    </>
  );
}
