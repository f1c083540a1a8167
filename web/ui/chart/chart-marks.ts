import { softnessOf } from '@hub/schema/engine/statistics/softness.ts';
import { periodLabel } from '#i18n/period.ts';
import type { Mark } from './chart-model.ts';
import type { Pen } from './pen.ts';

/** How a figure looks: as observed, as less than observed, or as not yet. */
export type Look = 'firm' | 'soft' | 'forecast';

/** The look of a figure with this mark. */
export function lookOf(mark: Mark | undefined): Look {
  if (softnessOf(mark?.status) === 0) return 'firm';
  return mark?.status === 'F' ? 'forecast' : 'soft';
}

/** Dashes of a line to a figure of this look. */
export function dashOf(look: Look): string | undefined {
  return look === 'firm' ? undefined : look === 'soft' ? '5 5' : '0.5 5';
}

/** What is to be said of a figure behind it, as " (provisional, quiebre de la serie: nuevo censo)"; often nothing. */
export function markWords(mark: Mark | undefined, words: Pen['words']): string {
  const said = [
    lookOf(mark) !== 'firm' && words(`status.${mark?.status as 'E' | 'F' | 'G' | 'I' | 'P' | 'U' | 'V'}`),
    mark?.isBreak && words('status.break'),
  ].filter(Boolean);
  const text = [said.join(', '), mark?.note].filter(Boolean).join(': ');
  return text && ` (${text})`;
}

/** A footnote at a figure: who, when, why. */
export interface Footnote {
  series: string;
  index: number;
  number: number;
  text: string;
}

/** At most this many footnotes stand beneath a chart. */
const FOOTNOTES = 4;

/**
 * The breaks of some series, numbered in the order of their periods; `more` is how many there are beyond those that
 * are numbered.
 */
export function breakNotes(
  series: readonly { key: string; label: string; marks?: Readonly<Record<number, Mark>> | undefined }[],
  periods: readonly string[],
  pen: Pen,
): { notes: Footnote[]; more: number } {
  const breaks = series
    .flatMap(({ key, label, marks = {} }) =>
      Object.entries(marks).flatMap(([at, mark]) =>
        mark.isBreak ? [{ key, label, index: Number(at), note: mark.note ?? pen.words('marks.break') }] : [],
      ),
    )
    .sort((a, b) => a.index - b.index);
  const notes = breaks.slice(0, FOOTNOTES).map(({ key, label, index, note }, at) => ({
    series: key,
    index,
    number: at + 1,
    text: `${at + 1}. ${label}, ${periodLabel(periods[index] ?? '', pen.locale)}: ${note}`,
  }));
  return { notes, more: breaks.length - notes.length };
}
