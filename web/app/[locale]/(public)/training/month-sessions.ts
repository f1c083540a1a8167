import { dayIn } from './calendar-month.ts';
import type { TrainingEventView } from './training-document.ts';

/** A session with its event. */
export interface DaySession {
  event: TrainingEventView;
  session: TrainingEventView['sessions'][number];
}

/** Sessions by their day, in order. */
export type Days = ReadonlyMap<string, DaySession[]>;

/** The sessions of a month, each on its day in the zone of its event. */
export function sessionsByDay(events: readonly TrainingEventView[], month: string): Days {
  const found = events
    .flatMap((event) => event.sessions.map((session) => ({ event, session })))
    .sort((a, b) => a.session.startsAt.localeCompare(b.session.startsAt));
  const days = new Map<string, DaySession[]>();
  for (const one of found) {
    const day = dayIn(one.session.startsAt, one.event.timeZone);
    if (day.startsWith(month)) days.set(day, [...(days.get(day) ?? []), one]);
  }
  return new Map([...days].sort(([a], [b]) => a.localeCompare(b)));
}
