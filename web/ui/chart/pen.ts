import type { ReactNode } from 'react';
import type { SiteLocale } from '#i18n/routing.ts';
import type { ChartColours } from './chart-colours.ts';
import type { ChartWords } from './chart-words.ts';

/** What every drawing is made with. Lengths are units of the picture's viewBox. */
export interface Pen {
  locale: SiteLocale;
  words: ChartWords;
  colours: ChartColours;
  /** Size of the type. */
  font: number;
  width: number;
  /** How high a picture with axes is. */
  height: number;
  /** How high one may grow that has a row for each thing: it takes less where it needs less. */
  tallest: number;
  /** Begins the ids of patterns: unique among the pictures of a page. */
  id: string;
}

/** A picture's inside, from (0, 0) to (pen.width, height). */
export interface Drawing {
  height: number;
  body: ReactNode;
}

/** A length with one decimal: enough for the eye, and short in HTML. */
export function tenth(length: number): number {
  return Math.round(length * 10) / 10;
}

/** The figure where it is one; null where it is missing or not finite. */
export function known(value: number | null | undefined): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
