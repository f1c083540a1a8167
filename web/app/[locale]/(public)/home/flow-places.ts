import type { SiteLocale } from '#i18n/routing.ts';
import { lands } from '#ui/chart/south-america.ts';
import type { FlowPlace } from './flow-data.ts';

/** The countries that the map can show, by name; where it has no place for one, that one is left out. */
export function memberPlaces(
  areas: readonly { code: string; label: string }[],
  locale: SiteLocale,
): FlowPlace[] {
  const centres = new Map(lands.flatMap(({ code, centre }) => (code ? [[code, centre] as const] : [])));
  return areas
    .flatMap(({ code, label }): FlowPlace[] => {
      const centre = centres.get(code);
      return centre ? [{ code, label, centre: [tenth(centre[0]), tenth(centre[1])] }] : [];
    })
    .sort((a, b) => a.label.localeCompare(b.label, locale));
}

function tenth(length: number): number {
  return Math.round(length * 10) / 10;
}
