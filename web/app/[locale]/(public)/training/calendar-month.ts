const MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/;
const DAY_MS = 86_400_000;
const WEEK = 7;

/** A month of the calendar as "2027-02", where the text is one between 1990 and 2099. */
export function readMonth(text: string | undefined): string | undefined {
  const year = Number(MONTH.exec(text ?? '')?.[1]);
  return year >= 1990 && year < 2100 ? text : undefined;
}

/** The month that comes `by` months after another one, or before it. */
export function shiftMonth(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7);
}

/** The weeks of a month from Monday on, as days "2027-02-16"; the first and last week are whole. */
export function weeksOf(month: string): string[][] {
  const first = Date.parse(`${month}-01T00:00:00Z`);
  const beyond = Date.parse(`${shiftMonth(month, 1)}-01T00:00:00Z`);
  const monday = first - ((new Date(first).getUTCDay() + 6) % WEEK) * DAY_MS;
  const weeks: string[][] = [];
  for (let week = monday; week < beyond; week += WEEK * DAY_MS)
    weeks.push(Array.from({ length: WEEK }, (_, day) => isoDay(week + day * DAY_MS)));
  return weeks;
}

/** The instants between which every session of a month lies, in whichever zone: a day is added at both ends. */
export function rangeOf(month: string): { from: string; to: string } {
  const instant = (of: string, days: number) =>
    new Date(Date.parse(`${of}-01T00:00:00Z`) + days * DAY_MS).toISOString();
  return { from: instant(month, -1), to: instant(shiftMonth(month, 1), 1) };
}

/** The day of an instant in a zone, as "2027-02-16". */
export function dayIn(instant: string, timeZone: string): string {
  // Swedish writes days as ISO 8601 does.
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(new Date(instant));
}

function isoDay(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
