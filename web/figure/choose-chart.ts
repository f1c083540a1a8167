import { CHARTS, type ChartKind } from './view.ts';

/** What a choice of charts rests on. Where pairs were loaded, series and periods are those of the view without pairs. */
export interface ChartFacts {
  measure: 'STOCK' | 'FLOW' | 'EVENT' | 'PROCESS' | 'RATE' | 'INDEX';
  /** The concept that makes the lines. */
  by: string;
  /** The concepts of the dataset's structure. */
  concepts: readonly string[];
  /** Series that have a value. */
  series: number;
  /** Periods with a value. */
  periods: number;
  /** Areas with a value that the map draws. */
  onMap: number;
  /** Whether values are differences, which stand best as bars from zero. */
  differences: boolean;
  /** Whether nationality is counted: at a border it is no origin, so that no arrow may be drawn from it. */
  byNationality: boolean;
}

const FEW = 3;
/** More columns than this are a comb. */
const MOST_COLUMNS = 40;
const MOST_SLOPES = 15;
const MOST_PANELS = 24;

/** The charts that make sense for figures; the table always does. */
export function chartsOffered({
  by,
  concepts,
  series,
  periods,
  onMap,
  byNationality,
}: ChartFacts): ChartKind[] {
  const pairs = concepts.includes('REF_AREA') && concepts.includes('COUNTERPART_AREA');
  const fits: Record<ChartKind, boolean> = {
    line: periods > 1,
    bar: periods > 1 && series === 1 && periods <= MOST_COLUMNS,
    slope: periods > 1 && series > 1 && series <= MOST_SLOPES,
    ranking: series > 1 || periods === 1,
    map: by === 'REF_AREA' && onMap > 1,
    multiples: series > 1 && series <= MOST_PANELS && periods > 1,
    heat: series > 1 && periods > 2,
    flow: pairs && !byNationality,
    sankey: pairs,
    pyramid: concepts.includes('SEX') && concepts.includes('AGE'),
    table: true,
  };
  return CHARTS.filter((kind) => fits[kind]);
}

/** The chart that suits figures best, where the reader chose none. */
export function chartChosen(facts: ChartFacts): ChartKind {
  const offered = chartsOffered(facts);
  const { measure, by, series, periods, differences } = facts;
  const wanted: (ChartKind | false)[] = [
    periods === 1 && 'ranking',
    differences && 'bar',
    (measure === 'RATE' || measure === 'INDEX') && 'map',
    by === 'COUNTERPART_AREA' && series > FEW && 'ranking',
    measure === 'STOCK' && periods === 2 && 'slope',
    'line',
    'ranking',
  ];
  return wanted.find((kind): kind is ChartKind => kind !== false && offered.includes(kind)) ?? 'table';
}
