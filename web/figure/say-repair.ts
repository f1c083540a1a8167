import type { Repair } from './repair.ts';
import type { ChartKind, FigureUnit, Transform } from './view.ts';
import type { FigureWords } from './words.ts';

/** What was changed in a view, in a sentence. Long inventions of an address are cut. */
export function sayRepair(t: FigureWords, repair: Repair): string {
  const { kind, what = '', used, reason } = repair;
  const words = {
    what: what === 'area' || what === 'counterpart' ? what : short(what),
    given: short(nameOf(t, kind, repair.given)),
    used: short(used === null ? '' : nameOf(t, kind, used)),
    known: used === null ? 'no' : 'yes',
    why: reason ? t(`reason.${reason}`) : '',
  };
  return t(`repair.${kind}`, words);
}

/** Charts, units and transformations by the names that the page gives them. */
function nameOf(t: FigureWords, kind: Repair['kind'], value: string): string {
  if (kind === 'chartUnfit') return t(`chart.${value as ChartKind}`);
  if (kind === 'unitUnfit') return t(`unit.${value as FigureUnit}`);
  if (kind === 'transformUnfit') return t(`transform.${value as Transform}`);
  return value;
}

const LONGEST = 60;

function short(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
