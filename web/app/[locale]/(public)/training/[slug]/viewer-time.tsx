'use client';

import { useSyncExternalStore } from 'react';
import type { SiteLocale } from '#i18n/routing.ts';
import { sameClock, sessionTime, zoneName } from '../session-time.ts';

const never = () => () => {};

/** The time zone of this browser; undefined on the server and before script runs. */
function useOwnZone(): string | undefined {
  return useSyncExternalStore(
    never,
    () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    () => undefined,
  );
}

interface ViewerTimeProps {
  startsAt: string;
  endsAt: string;
  /** The zone of the event. */
  timeZone: string;
  locale: SiteLocale;
  /** What is said where both clocks show the same. */
  same: string;
}

/** When a session is by the clock of whoever reads. Its place is held until script knows that clock. */
export function ViewerTime({ startsAt, endsAt, timeZone, locale, same }: ViewerTimeProps) {
  const own = useOwnZone();
  if (!own) {
    return (
      // Server and browser may write the same hour apart, with another kind of space.
      <span className="invisible" aria-hidden="true" suppressHydrationWarning>
        {sessionTime(startsAt, endsAt, timeZone, locale)}
      </span>
    );
  }
  return sameClock(own, timeZone, startsAt) ? same : sessionTime(startsAt, endsAt, own, locale);
}

/** The name of this browser's zone, in words; nothing until script runs. */
export function ViewerZone({ at, locale, words }: { at: string; locale: SiteLocale; words: string }) {
  const own = useOwnZone();
  return own ? words.replace('{zone}', zoneName(own, at, locale)) : ' ';
}
