import { getFormatter, getTranslations } from 'next-intl/server';
import { Badge } from '#ui/badge.tsx';
import { dueState } from '../due-state.ts';
import type { PlanView } from './plan-document.ts';

const STATE_TONES = { PLANNED: 'plain', UNDER_WAY: 'warning', DONE: 'good', DROPPED: 'danger' } as const;
const DUE_TONES = { late: 'text-danger', soon: 'text-warning', ahead: 'text-soft' } as const;

interface ActivityListProps {
  activities: PlanView['phases'][number]['activities'];
  /** The day that it is, as "2027-02-16". */
  today: string;
}

/** The activities of a phase: where each stands, and when it is due where a day is set. */
export async function ActivityList({ activities, today }: ActivityListProps) {
  const t = await getTranslations('plan');
  const format = await getFormatter();
  return (
    <ul className="mt-4 grid gap-2.5">
      {activities.map(({ number, title, state, dueOn }) => {
        const due = dueState(state, dueOn, today);
        return (
          <li key={number} className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
            <span className="max-w-[52ch]">{title}</span>
            <span className="flex flex-wrap items-baseline gap-x-3">
              {due && dueOn && (
                <span className={`text-small font-semibold ${DUE_TONES[due]}`}>
                  {t(`due.${due}`, {
                    date: format.dateTime(new Date(dueOn), { dateStyle: 'medium', timeZone: 'UTC' }),
                  })}
                </span>
              )}
              <Badge tone={STATE_TONES[state]}>{t(`states.${state}`)}</Badge>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
