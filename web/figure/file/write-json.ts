import type { SiteLocale } from '#i18n/routing.ts';
import type { Figure } from '../figure.ts';
import { metadataOf } from './write-metadata.ts';

/** A view with its figures. A value that is unknown is null; `gap` says why where the source has one. */
export function writeJson(figure: Figure, locale: SiteLocale): string {
  const series = figure.series.map(({ key, group, points }) => ({
    key,
    dimensions: group,
    observations: points.map(({ period, value, status, isBreak, note, gap }) => ({
      period,
      value,
      status,
      break: isBreak,
      note,
      ...(gap && { gap }),
    })),
  }));
  return `${JSON.stringify({ ...metadataOf(figure, locale), fixed: figure.fixed, areas: figure.areas, series }, null, 1)}\n`;
}

/** The same without figures. */
export function writeMetadata(figure: Figure, locale: SiteLocale): string {
  return `${JSON.stringify(metadataOf(figure, locale), null, 1)}\n`;
}
