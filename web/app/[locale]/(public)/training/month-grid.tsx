import { getTranslations } from 'next-intl/server';
import { Link } from '#i18n/navigation.tsx';
import { languageTag, type SiteLocale } from '#i18n/routing.ts';
import { foreignLang } from '#ui/fallback-note.tsx';
import { weeksOf } from './calendar-month.ts';
import type { DaySession, Days } from './month-sessions.ts';

/** A month as weeks from Monday on. On narrow screens a day leads to its sessions below. */
export function MonthGrid({
  locale,
  month,
  name,
  days,
}: {
  locale: SiteLocale;
  month: string;
  name: string;
  days: Days;
}) {
  const weeks = weeksOf(month);
  const weekday = (width: 'long' | 'short') =>
    new Intl.DateTimeFormat(languageTag(locale), { weekday: width, timeZone: 'UTC' });
  return (
    <table className="w-full table-fixed border-collapse">
      <caption className="sr-only">{name}</caption>
      <thead>
        <tr>
          {weeks[0]?.map((day) => (
            <th
              key={day}
              scope="col"
              abbr={weekday('long').format(new Date(day))}
              className="border-b border-rule-strong py-2 text-start text-small font-semibold text-soft"
            >
              {weekday('short').format(new Date(day))}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <DayCell key={day} day={day} within={day.startsWith(month)} sessions={days.get(day) ?? []} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

async function DayCell({ day, within, sessions }: { day: string; within: boolean; sessions: DaySession[] }) {
  const t = await getTranslations('training');
  const number = Number(day.slice(8));
  return (
    <td className="h-12 border-b border-rule align-top text-small sm:h-24 sm:pe-2">
      {sessions.length === 0 ? (
        <span className={`numbers block py-1.5 ${within ? '' : 'text-soft opacity-60'}`}>{number}</span>
      ) : (
        <a
          href={`#day-${day}`}
          className="numbers inline-flex min-h-6 items-center gap-1 py-1.5 font-semibold"
        >
          {number}
          <span className="sr-only">: {t('sessionCount', { count: sessions.length })}</span>
          <span aria-hidden="true" className="size-1.5 rounded-full bg-accent sm:hidden" />
        </a>
      )}
      {sessions.length > 0 && (
        <ul className="hidden gap-1 pb-2 sm:grid">
          {sessions.map(({ event, session }) => (
            <li key={`${event.slug} ${session.number}`} className="border-s-2 border-accent ps-2">
              <Link
                href={`/training/${event.slug}`}
                lang={foreignLang(event.fallbacks, 'title')}
                className={`plain-link line-clamp-3 ${event.status === 'CANCELLED' ? 'line-through' : ''}`}
              >
                {event.title}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </td>
  );
}
