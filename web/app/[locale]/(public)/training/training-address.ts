import { firstOf, oneOf, type Query } from '#ui/address.ts';
import { readMonth } from './calendar-month.ts';

/** How the calendar is looked at, as the address says it. */
export interface TrainingAddress {
  view: 'list' | 'month';
  /** "2027-02"; undefined where the address names none. */
  month: string | undefined;
  when: 'upcoming' | 'past';
  language: 'ES' | 'PT' | 'EN' | undefined;
  organiser: string | undefined;
  after: string | undefined;
}

/** Reads the address; what it says that is none of ours says nothing. */
export function readAddress(query: Query): TrainingAddress {
  return {
    view: oneOf(query.view, ['month']) ?? 'list',
    month: readMonth(firstOf(query.month)),
    when: oneOf(query.when, ['past']) ?? 'upcoming',
    language: oneOf(query.language, ['ES', 'PT', 'EN']),
    organiser: firstOf(query.organiser),
    after: firstOf(query.after),
  };
}

/** The query of an address with some of it changed, without what is usual; a change of view begins at its first page. */
export function queryOf(address: TrainingAddress, change: Partial<TrainingAddress>): Record<string, string> {
  const { view, month, when, language, organiser } = { ...address, ...change };
  const said = {
    view: view === 'list' ? undefined : view,
    month: view === 'month' ? month : undefined,
    when: view === 'list' && when === 'past' ? when : undefined,
    language,
    organiser,
  };
  return Object.fromEntries(
    Object.entries(said).filter((entry): entry is [string, string] => Boolean(entry[1])),
  );
}
