import { figure, shortFigure } from '#i18n/number.ts';
import type { SiteLocale } from '#i18n/routing.ts';
import type { ChartUnit } from './chart-model.ts';

/** From here on the figures of an axis are short: "12 mil". */
const SHORT_FROM = 10_000;

/** A figure in full: "1.234,5 %". */
export function fullFigure(value: number, unit: ChartUnit, locale: SiteLocale): string {
  return `${figure(value, locale, unit.digits ?? 0)}${unit.sign ? `\u00a0${unit.sign}` : ''}`;
}

/** A figure beside a mark: in full while it is short enough to read at a glance. */
export function briefFigure(value: number, unit: ChartUnit, locale: SiteLocale): string {
  if (Math.abs(value) < 1_000_000) return fullFigure(value, unit, locale);
  return `${shortFigure(value, locale)}${unit.sign ? `\u00a0${unit.sign}` : ''}`;
}

/** How the ticks of an axis are written: all with as many decimals as their step needs. */
export function axisFigures(ticks: readonly number[], unit: ChartUnit, locale: SiteLocale): string[] {
  const sign = unit.sign ? `\u00a0${unit.sign}` : '';
  const largest = Math.max(0, ...ticks.map(Math.abs));
  if (largest >= SHORT_FROM) return ticks.map((tick) => shortFigure(tick, locale) + sign);
  const step = Math.abs((ticks[1] ?? 0) - (ticks[0] ?? 0)) || Math.abs(ticks[0] ?? 0) || 1;
  const digits = Math.min(6, Math.max(0, -Math.floor(Math.log10(step) + 1e-9)));
  return ticks.map((tick) => figure(tick, locale, digits) + sign);
}
