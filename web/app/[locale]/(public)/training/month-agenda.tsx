import { getTranslations } from 'next-intl/server';
import { Link } from '#i18n/navigation.tsx';
import { languageTag, type SiteLocale } from '#i18n/routing.ts';
import { foreignLang } from '#ui/fallback-note.tsx';
import type { Days } from './month-sessions.ts';
import { hours, zoneName } from './session-time.ts';
import { StatusBadge } from './status-badge.tsx';

/** The sessions of a month day by day, with their hours. */
export async function MonthAgenda({ locale, days }: { locale: SiteLocale; days: Days }) {
  const t = await getTranslations('training');
  const site = await getTranslations('site');
  const date = new Intl.DateTimeFormat(languageTag(locale), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  return (
    <ol className="mt-8">
      {[...days].map(([day, sessions]) => (
        <li
          key={day}
          id={`day-${day}`}
          className="grid gap-x-8 gap-y-2 border-b border-rule py-5 target:bg-sunk sm:grid-cols-[12rem_1fr]"
        >
          <h3 className="font-sans text-base font-semibold first-letter:uppercase">
            <time dateTime={day}>{date.format(new Date(day))}</time>
          </h3>
          <ul className="grid gap-4">
            {sessions.map(({ event, session }) => (
              <li key={`${event.slug} ${session.number}`}>
                <p className="font-semibold">
                  <Link href={`/training/${event.slug}`} lang={foreignLang(event.fallbacks, 'title')}>
                    {event.title}
                  </Link>
                </p>
                <p>{`${session.number}. ${session.title}`}</p>
                <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-small text-soft">
                  {event.status !== 'CONFIRMED' && <StatusBadge status={event.status} />}
                  <span>
                    {hours(session.startsAt, session.endsAt, event.timeZone, locale)},{' '}
                    {zoneName(event.timeZone, session.startsAt, locale)}
                  </span>
                  <span>{[t(`modes.${event.mode}`), event.location].filter(Boolean).join(', ')}</span>
                  <span>{event.languages.map((spoken) => site(`language.${spoken}`)).join(', ')}</span>
                </p>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
