import type { IndicatorFacts } from './indicator-document.ts';

/** What an indicator measures: a population at a date, movements in a period, a rate, ... */
export type Measure = IndicatorFacts['measure'];
