import { figure as figureOf } from '#i18n/number.ts';
import { periodLabel, periodSpan } from '#i18n/period.ts';
import type { SiteLocale } from '#i18n/routing.ts';
import type { Figure, FigureSeries } from './figure.ts';
import { isolated } from './isolated.ts';
import { valueAt } from './periods.ts';
import { pyramidGroups } from './pyramid-groups.ts';
import { MEMBERS } from './repair-view.ts';
import type { FigureWords, SiteWords } from './words.ts';

/** A figure before it is put in words. */
export type Wordless = Omit<
  Figure,
  'title' | 'subtitle' | 'counted' | 'unitLabel' | 'notes' | 'repairs' | 'digits'
>;

/** How many decimals figures are worth, by the one in the middle: none for counts, one or two for small numbers. */
export function digitsFor(values: readonly number[]): number {
  if (values.every(Number.isInteger)) return 0;
  const sizes = values.map(Math.abs).sort((a, b) => a - b);
  const middle = sizes[Math.floor(sizes.length / 2)] ?? 0;
  return middle < 1 ? 2 : middle < 1000 ? 1 : 0;
}

/** A value with its unit, as a sentence says it. */
function valueInWords(
  t: FigureWords,
  { unit, unitMultiplier, sourceUnit }: Pick<Figure, 'unit' | 'unitMultiplier' | 'sourceUnit'>,
  value: number,
  locale: SiteLocale,
): string {
  const plain = figureOf(value, locale, digitsFor([value]));
  if (unit !== 'absolute') return t(`value.${unit}`, { value: plain });
  if (sourceUnit?.code === 'PC') return t('value.share', { value: plain });
  if (unitMultiplier === 6) return t('scaled.6', { value: plain });
  // Thousands with their decimals are published to the unit.
  return unitMultiplier === 3 ? figureOf(value * 1000, locale) : plain;
}

/** What the figures are of: the indicator, what is held fixed, and what was made of them. */
function figureName(t: FigureWords, figure: Wordless): string {
  const { indicator, by, areas, fixed, transform } = figure;
  const area = by.includes('REF_AREA') ? [] : [areasInWords(t, areas)];
  const held = [...area, ...fixed.filter(({ code }) => code !== '_T').map(({ label }) => label)];
  const own = isolated(indicator.name);
  const name = held.length > 0 ? `${own} (${held.join(', ')})` : own;
  if (transform === 'none') return name;
  if (transform === 'change')
    return t(indicator.measure === 'STOCK' ? 'made.change.stock' : 'made.change.other', { name });
  return t(`made.${transform}`, { name });
}

/** One area by its name, several by their number. */
function areasInWords(t: FigureWords, areas: Figure['areas']): string {
  if (areas.length === 1) return areas[0]?.label ?? '';
  const ours = areas.length === MEMBERS.size && areas.every(({ code }) => MEMBERS.has(code));
  return ours ? t('context.members') : t('context.together', { count: areas.length });
}

/** The sentence above a chart: what its figures say. */
export function titleSentence(t: FigureWords, figure: Wordless, locale: SiteLocale): string {
  const { series, period, periods, chart } = figure;
  const name = figureName(t, figure);
  const known = series
    .flatMap((one) => {
      const value = valueAt(one, period);
      return value === null ? [] : [{ one, value }];
    })
    .sort((a, b) => b.value - a.value);
  const [top] = known;
  if (!top || period === null) return t('sentence.nothing', { name });
  const when = periodLabel(period, locale);
  const say = (value: number) => valueInWords(t, figure, value, locale);
  if (chart === 'pyramid') return pyramidSentence(t, figure, name, when, say);
  const [to, from] = top.one.group;
  if ((chart === 'sankey' || chart === 'flow') && to && from)
    return t('sentence.flow', { name, period: when, from: from.label, to: to.label, value: say(top.value) });
  if (
    series.length === 1 &&
    periods.length > 1 &&
    figure.unit !== 'index' &&
    figure.transform !== 'change' &&
    chart !== 'map'
  ) {
    const first = top.one.points.find(({ value }) => value !== null);
    if (first && first.value !== null && first.period !== period)
      return t('sentence.span', {
        name,
        label: top.one.label,
        first: say(first.value),
        from: periodLabel(first.period, locale),
        last: say(top.value),
        to: when,
      });
  }
  const highest = known.filter(({ value }) => value === top.value).map(({ one }) => fullLabel(one));
  const words = { name, period: when, label: together(highest, locale), value: say(top.value) };
  if (known.length === 1) return t('sentence.one', words);
  if (top.value === 0 && highest.length === known.length) return t('sentence.zero', words);
  const complete = known.length === series.length ? 'yes' : 'no';
  return t('sentence.highest', { ...words, known: known.length, complete });
}

/** "Bolivia y Venezuela"; of many the first, and how many more. */
function together(labels: readonly string[], locale: SiteLocale): string {
  const NAMED = 3;
  const rest = labels.length - NAMED;
  const named = rest > 0 ? [...labels.slice(0, NAMED - 1), `+${rest + 1}`] : labels;
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(named);
}

/** Which age group of which sex has the most people. */
function pyramidSentence(
  t: FigureWords,
  figure: Wordless,
  name: string,
  period: string,
  say: (value: number) => string,
): string {
  const sides = pyramidGroups(figure).flatMap(({ low, high, label, men, women }) => {
    const ages = label ?? t('ages', { low, high });
    return [
      { label: `${ages}, ${t('sex.M')}`, value: men?.value ?? null },
      { label: `${ages}, ${t('sex.F')}`, value: women?.value ?? null },
    ];
  });
  const most = sides.reduce<{ label: string; value: number } | null>(
    (best, { label, value }) => (value !== null && value > (best?.value ?? -1) ? { label, value } : best),
    null,
  );
  if (!most) return t('sentence.nothing', { name });
  return t('sentence.pyramid', {
    name,
    period,
    label: most.label.toLocaleLowerCase(),
    value: say(most.value),
  });
}

/** "Perú" or, of a pair, "Perú, mujeres". */
export function fullLabel({ group }: Pick<FigureSeries, 'group'>): string {
  return group.map(({ label }) => label).join(', ');
}

/** Who is counted, in words; empty where no persons are counted by where they come from. */
export function countedWords(site: SiteWords, countedBy: Figure['countedBy']): string {
  return countedBy
    .filter((basis) => basis !== 'NOT_APPLICABLE')
    .map((basis) => site(`countedBy.${basis}`))
    .join('; ');
}

/** The unit in words, with its multiple: "personas (miles)", "personas por 1.000 habitantes". */
export function unitWords(t: FigureWords, figure: Wordless, locale: SiteLocale): string {
  const { unit, unitMultiplier, sourceUnit, base, shareOver, dataset } = figure;
  const own = sourceUnit?.label ?? '';
  if (unit === 'per1000') return t('unitLabel.per1000', { unit: own });
  if (unit === 'index') return t('unitLabel.index', { base: base ? periodLabel(base, locale) : '' });
  if (unit === 'share') {
    const over = shareOver
      .filter((concept) => concept !== 'REF_AREA')
      .map(
        (concept) =>
          dataset.structure.dimensions
            .find((one) => one.concept === concept)
            ?.name.toLocaleLowerCase(locale) ?? concept,
      );
    return over.length > 0 ? t('unitLabel.share', { over: over.join(', ') }) : t('unitLabel.shareAll');
  }
  return unitMultiplier === 3 || unitMultiplier === 6 ? t(`multiple.${unitMultiplier}`, { unit: own }) : own;
}

/** Charts that show one period. */
const ONE_PERIOD: ReadonlySet<string> = new Set(['ranking', 'map', 'flow', 'sankey', 'pyramid']);

/** Who is counted, the unit, and the periods. */
export function subtitleWords(t: FigureWords, site: SiteWords, figure: Wordless, locale: SiteLocale): string {
  const { unitOfCount, periods, period, earlier, chart } = figure;
  const when = ONE_PERIOD.has(chart)
    ? periodSpan(period, period, locale)
    : chart === 'slope'
      ? periodSpan(earlier, period, locale)
      : periodSpan(periods[0] ?? null, periods.at(-1) ?? null, locale);
  const counted = countedWords(site, figure.countedBy);
  return [
    counted && t('countedHow', { how: counted }),
    unitWords(t, figure, locale),
    unitOfCount && t('unitOfCount', { what: unitOfCount.toLocaleLowerCase(locale) }),
    when,
  ]
    .filter(Boolean)
    .join(' · ');
}
