import { getTranslations } from 'next-intl/server';
import { ask } from '#graph/ask.ts';
import { Link } from '#i18n/navigation.tsx';
import { periodLabel } from '#i18n/period.ts';
import type { SiteLocale } from '#i18n/routing.ts';
import { buttonStyle } from '#ui/button-style.ts';
import { TroubleNotice } from '#ui/trouble.tsx';
import { rangeOf, shiftMonth } from './calendar-month.ts';
import { MonthAgenda } from './month-agenda.tsx';
import { MonthGrid } from './month-grid.tsx';
import { sessionsByDay } from './month-sessions.ts';
import { queryOf, type TrainingAddress } from './training-address.ts';
import { TrainingList } from './training-document.ts';

const MOST = 100;

/** A month of sessions: as a grid of weeks, and day by day below. Each session stands on its day in its own zone. */
export async function MonthView({
  locale,
  address,
  month,
}: {
  locale: SiteLocale;
  address: TrainingAddress;
  month: string;
}) {
  const t = await getTranslations('training');
  const { language, organiser } = address;
  const { data, trouble } = await ask(locale, TrainingList, {
    first: MOST,
    language,
    organiser,
    ...rangeOf(month),
  });
  if (trouble) return <TroubleNotice trouble={trouble} level="part" />;
  const days = sessionsByDay(data.trainingEvents.nodes, month);
  const name = periodLabel(month, locale);

  return (
    <section aria-labelledby="month">
      <div className="mb-4 flex flex-wrap items-center justify-between gap-3">
        <h2 id="month" className="text-h2 first-letter:uppercase">
          {name}
        </h2>
        <nav aria-label={t('month.nav')} className="flex gap-3">
          {([-1, 1] as const).map((by) => {
            const other = shiftMonth(month, by);
            return (
              <Link
                key={by}
                href={{ pathname: '/training', query: queryOf(address, { month: other }) }}
                rel={by < 0 ? 'prev' : 'next'}
                scroll={false}
                className={buttonStyle.quiet}
              >
                {by < 0 && <span aria-hidden="true">←</span>}
                <span className="sr-only">{t(by < 0 ? 'month.before' : 'month.after')}: </span>
                {periodLabel(other, locale, 'short')}
                {by > 0 && <span aria-hidden="true">→</span>}
              </Link>
            );
          })}
        </nav>
      </div>
      <MonthGrid locale={locale} month={month} name={name} days={days} />
      {days.size === 0 ? (
        <p role="status" className="mt-6 text-soft">
          {t('month.none', { month: name })}
        </p>
      ) : (
        <MonthAgenda locale={locale} days={days} />
      )}
    </section>
  );
}
