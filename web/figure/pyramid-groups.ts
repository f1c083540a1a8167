import { ageChain, bandOf } from './age-bands.ts';
import type { Figure, FigurePoint, FigureSeries } from './figure.ts';
import { exact } from './transform/change.ts';
import { softest } from './transform/status.ts';

/** An age group of a pyramid: both sides at one period. */
interface PyramidGroup {
  key: string;
  /** Years, both included; `high` is Infinity for "and more". */
  low: number;
  high: number;
  /** The label of the source's own group; null where single years were put together. */
  label: string | null;
  men: FigurePoint | undefined;
  women: FigurePoint | undefined;
}

const YEARS = 5;
/** More groups than this are single years, drawn in fives. */
const MOST_GROUPS = 24;

/** The age groups of a figure by sex and age at its period, youngest first, without overlap; single years in fives. */
export function pyramidGroups({ series, period }: Pick<Figure, 'series' | 'period'>): PyramidGroup[] {
  const at = (age: string, sex: string) => pointOf(series, age, sex, period);
  const labels = new Map(series.map(({ group }) => [group[0]?.code ?? '', group[0]?.label ?? '']));
  const groups = ageChain([...labels.keys()]).flatMap((age) => {
    const band = bandOf(age);
    return band
      ? [{ ...band, key: age, label: labels.get(age) ?? age, men: at(age, 'M'), women: at(age, 'F') }]
      : [];
  });
  if (groups.length <= MOST_GROUPS) return groups;
  const fives = new Map<number, PyramidGroup[]>();
  for (const group of groups) {
    const from = group.low === group.high ? Math.floor(group.low / YEARS) * YEARS : group.low;
    fives.set(from, [...(fives.get(from) ?? []), group]);
  }
  return [...fives.values()].map((parts) => {
    const [first, last] = [parts[0] as PyramidGroup, parts.at(-1) as PyramidGroup];
    if (parts.length === 1) return first;
    return {
      key: `Y${first.low}T${last.high}`,
      low: first.low,
      high: last.high,
      label: null,
      men: together(parts.map(({ men }) => men)),
      women: together(parts.map(({ women }) => women)),
    };
  });
}

function pointOf(series: readonly FigureSeries[], age: string, sex: string, period: string | null) {
  const one = series.find(({ group }) => group[0]?.code === age && group[1]?.code === sex);
  return one?.points.find((point) => point.period === period);
}

/** Several figures as one: unknown where one of them is. */
function together(points: readonly (FigurePoint | undefined)[]): FigurePoint | undefined {
  const known = points.flatMap((point) => point ?? []);
  const first = known[0];
  if (!first) return undefined;
  const whole = known.length === points.length && known.every(({ value }) => value !== null);
  return {
    ...first,
    value: whole ? exact(known.reduce((sum, { value }) => sum + (value ?? 0), 0)) : null,
    status: softest(known.map(({ status }) => status)),
    isBreak: known.some(({ isBreak }) => isBreak),
  };
}
