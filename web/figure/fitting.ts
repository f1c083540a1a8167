import type { Measure } from './measure.ts';
import type { UnfitReason } from './repair.ts';
import type { FigureUnit, Transform } from './view.ts';

/** What decides whether a transformation or unit is right for figures. */
export interface Nature {
  measure: Measure;
  indicator: string;
  /** CL_UNIT code, as PS (persons), EV (events), USD; null where nothing is there. */
  unit: string | null;
  /** CL_FREQ code. */
  frequency: string;
  /** Periods with a value. */
  periods: number;
  /** Whether a value lies below zero. */
  negative: boolean;
}

/** Indicators that are the population itself. */
const POPULATION = /^POPULATION/;
const ADDS_UP: ReadonlySet<Measure> = new Set(['FLOW', 'EVENT', 'PROCESS']);

/** Why a transformation would be wrong for figures; null where it is right. */
export function transformUnfit(transform: Transform, nature: Nature): UnfitReason | null {
  const { measure, frequency, periods } = nature;
  if (transform === 'none') return null;
  if (transform === 'change') return periods < 2 ? 'onePeriod' : null;
  if (transform === 'mean12') return frequency !== 'M' ? 'notMonthly' : measure === 'RATE' ? 'rate' : null;
  if (measure === 'STOCK') return 'stockOverTime';
  if (!ADDS_UP.has(measure)) return 'rate';
  if (transform === 'year') return frequency === 'A' ? 'yearly' : null;
  return periods < 2 ? 'onePeriod' : null;
}

/** Why a unit would be wrong for figures under a transformation; null where it is right. */
export function unitUnfit(unit: FigureUnit, transform: Transform, nature: Nature): UnfitReason | null {
  const { measure, indicator, periods, negative } = nature;
  if (unit === 'absolute') return null;
  const rate = measure === 'RATE' || measure === 'INDEX';
  if (unit === 'per1000') {
    if (rate) return 'rate';
    if (POPULATION.test(indicator)) return 'population';
    if (nature.unit !== 'PS' && nature.unit !== 'EV') return 'notCounted';
    return transform === 'cumulative' ? 'together' : null;
  }
  if (unit === 'share') {
    if (rate) return 'rate';
    if (negative) return 'negative';
    return transform === 'none' || transform === 'year' ? null : 'together';
  }
  if (transform === 'change' || transform === 'cumulative') return 'together';
  if (negative) return 'negative';
  return periods < 2 ? 'onePeriod' : null;
}
