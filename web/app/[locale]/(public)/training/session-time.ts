import { languageTag, type SiteLocale } from '#i18n/routing.ts';

/** The days of an event in its own zone: "3–5 de marzo de 2027". */
export function daySpan(start: string, end: string, timeZone: string, locale: SiteLocale): string {
  const format = new Intl.DateTimeFormat(languageTag(locale), { dateStyle: 'long', timeZone });
  return format.formatRange(new Date(start), new Date(end));
}

/** Day and hours of a session in the event's zone: "lunes, 3 de marzo de 2027, 10:00–12:00". */
export function sessionTime(start: string, end: string, timeZone: string, locale: SiteLocale): string {
  const format = new Intl.DateTimeFormat(languageTag(locale), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
  });
  return format.formatRange(new Date(start), new Date(end));
}

/** The hours of a session in a zone: "10:00–12:00". */
export function hours(start: string, end: string, timeZone: string, locale: SiteLocale): string {
  const format = new Intl.DateTimeFormat(languageTag(locale), {
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
  });
  return format.formatRange(new Date(start), new Date(end));
}

/** Whether the clocks of two zones show the same at an instant. */
export function sameClock(zone: string, other: string, at: string): boolean {
  const shown = (timeZone: string) =>
    new Intl.DateTimeFormat('en', { timeZone, dateStyle: 'short', timeStyle: 'long', hourCycle: 'h23' })
      .format(new Date(at))
      .replace(/ [^ ]*$/, '');
  return shown(zone) === shown(other);
}

/** A zone in words with its distance from UTC at an instant: "hora de Colombia (UTC−05:00)". */
export function zoneName(timeZone: string, at: string, locale: SiteLocale): string {
  const part = (style: 'longGeneric' | 'longOffset') =>
    new Intl.DateTimeFormat(languageTag(locale), { timeZone, timeZoneName: style })
      .formatToParts(new Date(at))
      .find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
  const [name, offset] = [part('longGeneric'), part('longOffset').replace('GMT', 'UTC')];
  // A zone without a name of its own is called by its distance alone.
  return name.startsWith('GMT') ? offset : `${name} (${offset})`;
}
