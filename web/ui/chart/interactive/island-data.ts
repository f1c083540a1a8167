import type { SiteLocale } from '#i18n/routing.ts';
import type { ChartUnit, Mark } from '../chart-model.ts';
import type { Plots } from '../plot-frame.ts';

/** A series as the cursor needs it. */
export interface IslandSeries {
  /** Unique in the chart: of small charts with the panel's key before it. */
  key: string;
  label: string;
  /** Which of the plots it stands in. */
  plot: number;
  values: readonly (number | null)[];
  marks?: Readonly<Record<number, Mark>> | undefined;
  /** Its colour, from 0; null: grey. */
  category: number | null;
}

/** Words of the islands, chosen by the server: the browser holds no others. */
export interface IslandWords {
  role: string;
  keys: string;
  /** How a finger chooses a range. */
  hold: string;
  unknown: string;
  /** "y # más": the count goes where `#` is. */
  andMore: string;
  status: Readonly<Record<string, string>>;
  isBreak: string;
}

/** What the cursor over lines works with: one plot, or one a small chart. */
export interface TimeIslandData {
  kind: 'time';
  title: string;
  locale: SiteLocale;
  unit: ChartUnit;
  words: IslandWords;
  periods: readonly string[];
  series: readonly IslandSeries[];
  plots: Plots;
  /** Where each period stands between the first (0) and the last (1). */
  places: readonly number[];
  /** Size of the type. */
  font: number;
  /** Whether a range dragged over the chart is written into the address. */
  brush: boolean;
}

/** What the cursor over any other chart works with: what its shapes say stands in the picture itself. */
export interface ShapeIslandData {
  kind: 'shapes';
  title: string;
  words: Pick<IslandWords, 'role' | 'keys'>;
}

export type IslandData = TimeIslandData | ShapeIslandData;
