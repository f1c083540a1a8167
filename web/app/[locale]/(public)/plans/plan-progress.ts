/** Where an activity stands. */
export type ActivityState = 'PLANNED' | 'UNDER_WAY' | 'DONE' | 'DROPPED';

interface PhaseWork {
  number: number;
  months: number | null;
  activities: readonly { state: ActivityState }[];
}

/** How many activities stand where. `counted` leaves out those that were dropped. */
export interface Progress {
  done: number;
  underWay: number;
  planned: number;
  dropped: number;
  counted: number;
}

/** The progress of some phases together. */
export function progressOf(phases: readonly PhaseWork[]): Progress {
  const states = phases.flatMap(({ activities }) => activities.map(({ state }) => state));
  const of = (state: ActivityState) => states.filter((one) => one === state).length;
  const dropped = of('DROPPED');
  return {
    done: of('DONE'),
    underWay: of('UNDER_WAY'),
    planned: of('PLANNED'),
    dropped,
    counted: states.length - dropped,
  };
}

/** Where a phase lies, in months from the beginning of the plan; `to` is null where it has no end. */
export interface PhaseSpan {
  number: number;
  from: number;
  to: number | null;
}

/** The phases one after the other, each beginning where the one before ends: plans tell durations, not dates. */
export function spansOf(phases: readonly PhaseWork[]): PhaseSpan[] {
  let from = 0;
  return phases.map(({ number, months }) => {
    const span = { number, from, to: months === null ? null : from + months };
    from += months ?? 0;
    return span;
  });
}
