import type { DatasetFacts, IndicatorFacts } from './indicator-document.ts';
import type { Repair } from './repair.ts';
import type { ChartKind, FigureUnit, Transform, View } from './view.ts';

/** Why a value that the source gives became a gap here: `partialYear` some months are missing,
 * `partialAreas` some of the summed areas don't report, `noNeighbour` the
 * period before is missing, `acrossBreak` the series breaks in between, `afterGap` an earlier period is missing. */
export type GapReason =
  | 'partialYear'
  | 'partialAreas'
  | 'noNeighbour'
  | 'acrossBreak'
  | 'afterGap'
  | 'shortWindow'
  | 'noPopulation'
  | 'zeroPopulation'
  | 'noTotal'
  | 'zeroTotal'
  | 'noBase'
  | 'zeroBase';

/** A figure of a series at a period. */
export interface FigurePoint {
  period: string;
  /** Null: unknown; it is shown as a gap, never as zero. */
  value: number | null;
  /** SDMX OBS_STATUS; of a sum that of its softest part; null where there is none. */
  status: string | null;
  isBreak: boolean;
  note: string | null;
  /** Why there is no value where the source has one. */
  gap?: GapReason;
}

/** A dimension with its code, and what it means in the reader's language. */
export interface NamedCode {
  concept: string;
  code: string;
  label: string;
}

/** The figures of one code, or of one pair of codes, over time. */
export interface FigureSeries {
  /** The codes of `group`, joined by points: unique in the figure. */
  key: string;
  /** Of the concept that makes the lines. */
  code: string;
  label: string;
  /** The codes in the order of the figure's `by`: two for flows, pyramids and panels. */
  group: NamedCode[];
  points: FigurePoint[];
}

/** Whose figures these are. */
export interface FigureSource {
  code: string;
  title: string;
  /** The institution that made them. */
  source: string;
  sourceUrl: string | null;
  /** Who keeps them in the hub. */
  publisher: string;
  version: number | null;
  edition: string | null;
  supersededBy: string | null;
  /** When this version was published in the hub; ISO 8601. */
  published: string | null;
  licence: DatasetFacts['licence'];
  citation: string;
  caveats: string | null;
  copyObtainedFrom: string | null;
}

export type CountedBy = DatasetFacts['coverage']['countedBy'][number];

/** A view with its figures: all that pages, cards, files and embeds show. */
export interface Figure {
  /** The view as it is shown: mended, still open where the reader left it open. */
  view: View;
  /** What was decided where the view left it open. */
  chart: ChartKind;
  unit: FigureUnit;
  transform: Transform;
  /** The concepts that the series are told apart by: one, or two. */
  by: string[];
  /** The areas that the figures are of. */
  areas: NamedCode[];
  /** The period of charts that show one; null where there is no figure. */
  period: string | null;
  /** The first of two periods, where a chart compares two. */
  earlier: string | null;
  /** The periods that are shown, ascending: those with a value, from the first to the last asked for. */
  periods: string[];
  /** All periods that could be asked for, ascending. */
  choosable: string[];
  series: FigureSeries[];
  /** Codes of dimensions that are held fixed, by the view or by the data. */
  fixed: NamedCode[];
  countedBy: CountedBy[];
  /** The unit as the source gives it, its power of ten, and what one is where the unit says only "events". */
  sourceUnit: { code: string; label: string } | null;
  unitOfCount: string | null;
  unitMultiplier: number;
  /** The period that is 100 in an index. */
  base: string | null;
  /** The dimensions over which a share is taken; REF_AREA: of all areas of the source. */
  shareOver: string[];
  /** What the graph is asked for: the field of the indicator, and its arguments. */
  request: { field: 'series' | 'aggregate'; filter: Record<string, unknown>; by: string[] };
  /** Whether values are sums of the source's own figures. */
  summed: boolean;
  repairs: (Repair & { text: string })[];
  /** What makes sense for these figures. */
  offered: { charts: ChartKind[]; units: FigureUnit[]; transforms: Transform[]; by: string[] };
  indicator: IndicatorFacts;
  dataset: DatasetFacts;
  source: FigureSource;
  /** Where the population of `per1000` is from. */
  population: { citation: string; dataset: string } | null;
  /** What the figure shows, in a sentence. */
  title: string;
  /** Who is counted, in which unit, when. */
  subtitle: string;
  /** Who is counted, in words; empty where no persons are counted. */
  counted: string;
  /** The unit in words: "personas", "por 1.000 habitantes", "índice, 2005 = 100". */
  unitLabel: string;
  /** Decimals that the values are worth. */
  digits: number;
  /** What is to be known of single values: notes of the source, reasons of gaps, where sums are ours. */
  notes: string[];
}
