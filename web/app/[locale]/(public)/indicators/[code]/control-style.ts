/** Classes of the controls above the chart: as tall as any field, in small type, so that a line holds them all. */
export const controlStyle =
  'min-h-11 w-full rounded-sm border border-rule-strong bg-raised px-2.5 py-2 text-small text-ink';

/** Classes of a line of controls: two side by side on a phone, all in a line where there is room. */
export const controlLine =
  'grid grid-cols-2 items-end gap-3 sm:grid-cols-3 lg:flex lg:flex-wrap lg:*:max-w-52 lg:*:min-w-36 lg:*:flex-1';
