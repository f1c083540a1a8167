import type { ActivityState } from './plan-progress.ts';

const DAY_MS = 86_400_000;
const SOON_DAYS = 30;

/** What the due day of an activity means today. Of what is done or dropped, and without a day, nothing is due. */
export type DueState = 'late' | 'soon' | 'ahead';

/** Whether an activity is late, due within thirty days, or later; `dueOn` and `today` are days "2027-02-16". */
export function dueState(state: ActivityState, dueOn: string | null, today: string): DueState | null {
  if (dueOn === null || state === 'DONE' || state === 'DROPPED') return null;
  if (dueOn < today) return 'late';
  return Date.parse(dueOn) - Date.parse(today) <= SOON_DAYS * DAY_MS ? 'soon' : 'ahead';
}
