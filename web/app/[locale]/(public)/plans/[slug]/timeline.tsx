import { getTranslations } from 'next-intl/server';
import { DataTable } from '#ui/data-table.tsx';
import { type PhaseSpan, progressOf, spansOf } from '../plan-progress.ts';
import type { PlanView } from './plan-document.ts';
import { TimelineDrawing } from './timeline-drawing.tsx';

/** How far beyond the last end phases without one are drawn, in months. */
const BEYOND = 6;

/** The phases of a plan along its months, as a drawing and as a table. A plan tells durations, no dates: that is said. */
export async function Timeline({ plan }: { plan: PlanView }) {
  const t = await getTranslations('plan');
  const spans = spansOf(plan.phases);
  const lastEnd = Math.max(0, ...spans.map(({ to }) => to ?? 0));
  if (lastEnd === 0) return null;
  const open = spans.some(({ to }) => to === null);
  const labels = new Map(
    plan.phases.map(({ number, title, duration }) => [
      number,
      [`${number}. ${title}`, duration].filter((one) => one !== null) as string[],
    ]),
  );
  const drawn = {
    spans,
    labels,
    months: lastEnd + (open ? BEYOND : 0),
    label: t('timeline.label'),
    tick: (month: number) => (month === 0 ? t('timeline.start') : t('timeline.month', { month })),
    progress: new Map(plan.phases.map((phase) => [phase.number, progressOf([phase])])),
  };
  return (
    <figure>
      <p className="mb-4 max-w-[68ch] text-soft">{t('timeline.note')}</p>
      <div className="hidden sm:block">
        <TimelineDrawing {...drawn} width={880} />
      </div>
      <div className="sm:hidden">
        <TimelineDrawing {...drawn} width={328} />
      </div>
      <figcaption className="mt-3 flex flex-wrap gap-x-6 gap-y-1 text-small text-soft">
        {(
          [
            ['done', 'var(--seq-5)'],
            ['underWay', 'var(--seq-3)'],
            ['rest', 'var(--rule)'],
          ] as const
        ).map(([key, fill]) => (
          <span key={key} className="inline-flex items-center gap-2">
            <svg viewBox="0 0 12 12" aria-hidden="true" className="size-3">
              <rect width="12" height="12" fill={fill} />
            </svg>
            {t(`timeline.key.${key}`)}
          </span>
        ))}
      </figcaption>
      <details className="mt-4">
        <summary className="font-medium">{t('timeline.asTable')}</summary>
        <div className="mt-3">
          <TimelineTable plan={plan} spans={spans} />
        </div>
      </details>
    </figure>
  );
}

async function TimelineTable({ plan, spans }: { plan: PlanView; spans: PhaseSpan[] }) {
  const t = await getTranslations('plan');
  return (
    <DataTable
      caption={t('timeline.label')}
      columns={[
        { label: t('timeline.phase') },
        { label: t('timeline.duration') },
        { label: t('timeline.from'), numeric: true },
        { label: t('timeline.to'), numeric: true },
        { label: t('states.DONE'), numeric: true },
        { label: t('states.UNDER_WAY'), numeric: true },
        { label: t('states.PLANNED'), numeric: true },
      ]}
      rows={plan.phases.map((phase, at) => {
        const { done, underWay, planned } = progressOf([phase]);
        const span = spans[at];
        return {
          key: String(phase.number),
          cells: [
            `${phase.number}. ${phase.title}`,
            phase.duration,
            span?.from,
            span?.to ?? t('timeline.open'),
            done,
            underWay,
            planned,
          ],
        };
      })}
    />
  );
}
