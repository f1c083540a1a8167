/** What figures are divided by. */
export interface Divisor {
  value: number;
  /** SDMX OBS_STATUS; null where it is a sum of plain observations. */
  status: string | null;
}
