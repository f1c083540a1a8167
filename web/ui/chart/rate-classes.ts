import type { ChartColours } from './chart-colours.ts';

/** Values from `from` (with it) up to `to` have this colour. The first and last hold also what lies at the ends. */
export interface RateClass {
  from: number;
  to: number;
  colour: string;
}

/** At most five round classes of one width from zero up, and three beneath it. Values must be finite; none gives no class. */
export function rateClasses(values: readonly number[], colours: ChartColours): RateClass[] {
  if (values.length === 0) return [];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (least === most)
    return [{ from: least, to: most, colour: shade(least < 0 ? 1 : 2, 3, least < 0, colours) }];
  const step = niceStep(least, most);
  const first = Math.floor(least / step + 1e-9);
  const last = Math.ceil(most / step - 1e-9);
  const below = Math.max(0, Math.min(last, 0) - first);
  const bound = (nth: number) => Number((nth * step).toPrecision(12));
  return Array.from({ length: last - first }, (_, index) => ({
    from: bound(first + index),
    to: bound(first + index + 1),
    colour:
      index < below
        ? shade(below - index, below, true, colours)
        : shade(index - below + 1, last - first - below, false, colours),
  }));
}

const NICE = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8];

/** The smallest round step that gives at most five classes from zero up and three beneath it. */
function niceStep(least: number, most: number): number {
  const power = 10 ** Math.floor(Math.log10((most - least) / 8));
  const steps = [1, 10, 100].flatMap((scale) => NICE.map((nice) => nice * scale * power));
  const fits = (step: number) => {
    const [first, last] = [Math.floor(least / step + 1e-9), Math.ceil(most / step - 1e-9)];
    return Math.max(0, last) - Math.max(0, first) <= 5 && Math.min(0, last) - Math.min(0, first) <= 3;
  };
  return steps.find(fits) ?? most - least;
}

/** The colour of a value; undefined where it is in no class. */
export function classColour(classes: readonly RateClass[], value: number): string | undefined {
  const last = classes.at(-1);
  return (
    classes.find(({ from, to }) => value >= from && value < to)?.colour ??
    (value === last?.to ? last.colour : undefined)
  );
}

/** As many decimals as the bounds of the classes need. */
export function classDigits(classes: readonly RateClass[]): number {
  const bounds = classes.flatMap(({ from, to }) => [from, to]);
  for (let digits = 0; digits < 4; digits += 1)
    if (
      bounds.every(
        (bound) => Math.abs(bound - Number(bound.toFixed(digits))) < 1e-9 * Math.max(1, Math.abs(bound)),
      )
    )
      return digits;
  return 4;
}

/** The nth of `count` shades, from 1: spread over the whole sequence. */
function shade(nth: number, count: number, below: boolean, { sequence, below: under }: ChartColours): string {
  const shades = below ? under : sequence;
  const at =
    count === 1 ? Math.floor(shades.length / 2) : Math.round(((nth - 1) / (count - 1)) * (shades.length - 1));
  return shades[at] ?? '';
}
