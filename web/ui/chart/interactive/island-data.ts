import type { SiteLocale } from '#i18n/routing.ts';
import type { ChartUnit, Mark } from '../chart-model.ts';
import type { PlotFrame } from '../line-layout.ts';

/** A series as the cursor needs it. */
export interface IslandSeries {
  key: string;
  label: string;
  values: readonly (number | null)[];
  marks?: Readonly<Record<number, Mark>> | undefined;
  /** Its colour, from 0; null: grey. */
  category: number | null;
}

/** Words of the islands, chosen by the server: the browser holds no others. */
export interface IslandWords {
  role: string;
  keys: string;
  unknown: string;
  /** "y # más": the count goes where `#` is. */
  andMore: string;
  status: Readonly<Record<string, string>>;
  isBreak: string;
}

/** What the cursor over a line chart works with. */
export interface TimeIslandData {
  kind: 'time';
  title: string;
  locale: SiteLocale;
  unit: ChartUnit;
  words: IslandWords;
  periods: readonly string[];
  series: readonly IslandSeries[];
  frame: PlotFrame;
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
