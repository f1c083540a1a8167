import { getTranslations } from 'next-intl/server';
import type { SiteLocale } from '#i18n/routing.ts';
import { buttonStyle } from '#ui/button-style.ts';
import { DataTable } from '#ui/data-table.tsx';
import { SelectField } from '#ui/field.tsx';
import { InstantForm } from '#ui/instant-form.tsx';
import { sameClock, sessionTime, zoneName } from '../session-time.ts';
import { cityOf, zones } from '../zones.ts';
import type { EventView } from './event-document.ts';
import { ViewerTime, ViewerZone } from './viewer-time.tsx';

interface SessionsProps {
  event: EventView;
  locale: SiteLocale;
  /** The zone that the address asks for; without one, that of the reader's browser. */
  zone: string | undefined;
}

/** The sessions by the clock of the event and by another one: the reader's own, or one that is chosen. */
export async function Sessions({ event, locale, zone }: SessionsProps) {
  const t = await getTranslations('training');
  const { timeZone, sessions } = event;
  const first = sessions[0];
  if (!first) return <p className="text-soft">{t('noDate')}</p>;
  const at = first.startsAt;
  return (
    <>
      <p className="mb-1">{t('zone', { zone: zoneName(timeZone, at, locale) })}</p>
      <p className="mb-4 min-h-6 text-soft">
        {zone ? (
          t('otherZone', { zone: zoneName(zone, at, locale) })
        ) : (
          <ViewerZone at={at} locale={locale} words={t.raw('ownZone')} />
        )}
      </p>
      <DataTable
        caption={t('sessionsCaption')}
        columns={[
          { label: t('session') },
          { label: t('whenThere') },
          { label: zone ? t('whenIn', { city: cityOf(zone) }) : t('whenHere') },
        ]}
        rows={sessions.map(({ number, title, startsAt, endsAt }) => ({
          key: String(number),
          cells: [
            `${number}. ${title}`,
            <time key="there" dateTime={startsAt}>
              {sessionTime(startsAt, endsAt, timeZone, locale)}
            </time>,
            zone ? (
              <span key="here">
                {sameClock(zone, timeZone, startsAt)
                  ? t('same')
                  : sessionTime(startsAt, endsAt, zone, locale)}
              </span>
            ) : (
              <ViewerTime
                key="here"
                startsAt={startsAt}
                endsAt={endsAt}
                timeZone={timeZone}
                locale={locale}
                same={t('same')}
              />
            ),
          ],
        }))}
      />
      <form className="mt-5 flex flex-wrap items-end gap-4">
        <SelectField
          id="zone"
          name="zone"
          label={t('chooseZone')}
          defaultValue={zone}
          options={[
            { value: '', label: t('deviceZone') },
            ...zones.map((value) => ({ value, label: cityOf(value) })),
          ]}
        />
        <button type="submit" className={buttonStyle.quiet}>
          {t('showZone')}
        </button>
        <InstantForm />
      </form>
    </>
  );
}
