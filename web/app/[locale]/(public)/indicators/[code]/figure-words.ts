import type { getTranslations } from 'next-intl/server';
import { figure } from '#i18n/number.ts';
import { periodLabel, periodSpan } from '#i18n/period.ts';
import type { SiteLocale } from '#i18n/routing.ts';
import { comparablePeriod, type Figures, periodsOf, valueAt } from './figures.ts';

type Words = Awaited<ReturnType<typeof getTranslations<'indicator'>>>;
type SiteWords = Awaited<ReturnType<typeof getTranslations<'site'>>>;

/** How many decimals figures are worth, by the one in the middle: none for counts, one or two for small numbers. */
export function digitsFor(values: readonly number[]): number {
  if (values.every(Number.isInteger)) return 0;
  const sizes = values.map(Math.abs).sort((a, b) => a - b);
  const middle = sizes[Math.floor(sizes.length / 2)] ?? 0;
  return middle < 1 ? 2 : middle < 1000 ? 1 : 0;
}

/** The sentence above a chart: which area has the highest figure, or the figure of the only one. */
export function titleSentence(t: Words, figures: Figures, indicator: string, locale: SiteLocale): string {
  const name = figures.chosen.length > 0 ? `${indicator} (${figures.chosen.join(', ')})` : indicator;
  const period = comparablePeriod(figures.lines);
  if (period === null) return t('sentence.nothing', { name });
  const known = figures.lines.flatMap((line) => {
    const value = valueAt(line, period);
    return value === null ? [] : [{ label: line.label, value }];
  });
  const top = known.sort((a, b) => b.value - a.value)[0];
  if (!top) return t('sentence.nothing', { name });
  const value = figure(top.value, locale, digitsFor([top.value]));
  const multiple = figures.unitMultiplier;
  const words = {
    name,
    area: top.label,
    period: periodLabel(period, locale),
    value: multiple === 3 || multiple === 6 ? t(`scaled.${multiple}`, { value }) : value,
    known: known.length,
    complete: known.length === figures.lines.length ? 'yes' : 'no',
  };
  if (figures.lines.length === 1) return t('sentence.one', words);
  return top.value === 0 && known.every(({ value }) => value === 0)
    ? t('sentence.zero', words)
    : t('sentence.highest', words);
}

/** What was chosen, who is counted, the unit with its multiple, and the periods. */
export function subtitle(t: Words, site: SiteWords, figures: Figures, locale: SiteLocale): string {
  const periods = periodsOf(figures.lines);
  const unit =
    figures.unitMultiplier === 3 || figures.unitMultiplier === 6
      ? t(`multiple.${figures.unitMultiplier}`, { unit: figures.unit })
      : figures.unit;
  const who = figures.countedBy
    .filter((basis) => basis !== 'NOT_APPLICABLE')
    .map((basis) => site(`countedBy.${basis}`))
    .join('; ');
  const counted =
    figures.unitOfCount === null
      ? ''
      : t('unitOfCount', { what: figures.unitOfCount.toLocaleLowerCase(locale) });
  return [
    ...figures.chosen,
    unit,
    counted,
    who,
    periodSpan(periods[0] ?? null, periods.at(-1) ?? null, locale),
  ]
    .filter(Boolean)
    .join(' · ');
}
