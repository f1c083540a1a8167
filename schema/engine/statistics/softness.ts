/** The SDMX status of a plain observation. */
const PLAIN = 'A';

/**
 * Codes of CL_OBS_STATUS that say that a figure is less than a plain observation, the firmest first: provisional,
 * unvalidated, imputed, estimated, experimental, of low reliability, forecast.
 */
const SOFT = 'PVIEGUF';

/** How soft a figure of a status is: 0 (plain, or nothing is known of it) to 7 (forecast). */
export function softnessOf(status: string | null | undefined): number {
  return status ? SOFT.indexOf(status) + 1 : 0;
}

/** The status that stands for a softness: A for 0. */
export function statusOfSoftness(softness: number): string {
  return SOFT[softness - 1] ?? PLAIN;
}
