/**
 * What the charts draw. A model holds figures and names, already chosen, summed and put in words by its maker; the
 * charts place and mark them. Everything is plain data: it can be written as JSON and read again in a browser.
 *
 * A figure that is missing is `null`, never 0. Areas carry their code where they have one, so that a country keeps
 * its colour. The order of series, bars and rows is the maker's: where there are more than a chart can hold, the
 * first are drawn and the chart says so; the first seven have a colour, the rest are grey.
 */
export type ChartModel =
  | LineModel
  | BarModel
  | RankingModel
  | SlopeModel
  | MapModel
  | FlowModel
  | SankeyModel
  | HeatModel
  | PyramidModel
  | MultiplesModel;

export type ChartKind = ChartModel['kind'];

interface ChartBase {
  /** What the chart shows, in a sentence: the name of the picture for those who don't see it. */
  title: string;
  unit: ChartUnit;
}

/** The unit of all figures of a chart: said once, at the axis or above the figures. */
export interface ChartUnit {
  /** In words: "personas", "por 1.000 habitantes", "% de la población", "índice, 2015 = 100". */
  label: string;
  /** Decimals of a figure written in full; 0 where absent. */
  digits?: number;
  /** Written behind each figure. */
  sign?: '%';
}

/** What is to be known of a single figure. */
export interface Mark {
  /** SDMX OBS_STATUS: what is softer than a plain observation looks different; others don't. */
  status?: string;
  /** The series breaks before this figure: it can't be compared with the earlier ones. */
  isBreak?: boolean;
  /** Why, in the reader's language. */
  note?: string;
}

/** Figures over time: one a period of the model, `null` where it is missing. */
export interface ChartSeries {
  /** Unique within the chart. */
  key: string;
  label: string;
  /** CL_AREA code (ISO 3166 alpha-3 of a country), for its stable colour. */
  code?: string;
  values: readonly (number | null)[];
  /** By index into `values`, only where there is something to mark. */
  marks?: Readonly<Record<number, Mark>>;
  /** The interval of a forecast or an estimate, by index; `null` where there is none. */
  band?: readonly ([low: number, high: number] | null)[];
}

/** Lines over time. */
export interface LineModel extends ChartBase {
  kind: 'line';
  /** SDMX periods of one frequency, ascending, without repetition. */
  periods: readonly string[];
  series: readonly ChartSeries[];
  /** Where the axis begins: at zero (where absent), or near the data, as for an index. */
  floor?: 'zero' | 'data';
}

/** A figure of one thing at one time. */
export interface ChartBar {
  key: string;
  label: string;
  code?: string;
  value: number | null;
  mark?: Mark;
}

/** Bars from zero in the order given. */
export interface BarModel extends ChartBase {
  kind: 'bar';
  bars: readonly ChartBar[];
}

/** Bars from the highest to the lowest, with their place; what is unknown stands last, without a place. */
export interface RankingModel extends ChartBase {
  kind: 'ranking';
  bars: readonly (ChartBar & {
    /** The figure of the earlier period, for the places won or lost. */
    before?: number | null;
  })[];
  /** Name of the earlier period ("2015"), where bars have a figure before. */
  beforeLabel?: string;
}

/** Two periods, and a line from one to the other. */
export interface SlopeModel extends ChartBase {
  kind: 'slope';
  /** SDMX periods. */
  from: string;
  to: string;
  series: readonly {
    key: string;
    label: string;
    code?: string;
    from: number | null;
    to: number | null;
    marks?: { from?: Mark; to?: Mark };
  }[];
}

/** South America: rates fill the land, counts are circles. */
export interface MapModel extends ChartBase {
  kind: 'map';
  measure: 'rate' | 'count';
  /** Areas with a code that the map knows (the twelve states) are drawn; others are named beneath. */
  areas: readonly { code: string; label: string; value: number | null; mark?: Mark }[];
}

/** From one area to another. */
export interface ChartFlow {
  /** Keys of `areas`. */
  from: string;
  to: string;
  value: number | null;
  mark?: Mark;
}

/** Arcs between countries on the map of South America; flows that begin or end elsewhere are named beneath. */
export interface FlowModel extends ChartBase {
  kind: 'flow';
  flows: readonly ChartFlow[];
  /** Names by area code. */
  areas: Readonly<Record<string, string>>;
}

/** Bands from origins to destinations. An area may stand on both sides. */
export interface SankeyModel extends ChartBase {
  kind: 'sankey';
  flows: readonly ChartFlow[];
  /** Names by key; the key of a country is its code. */
  areas: Readonly<Record<string, string>>;
  /** What the two sides are: "País de nacimiento", "País de residencia". */
  fromLabel: string;
  toLabel: string;
}

/** A table of shades: a row a series, a column a period. */
export interface HeatModel extends ChartBase {
  kind: 'heat';
  periods: readonly string[];
  rows: readonly ChartSeries[];
}

/** Two sides by age group, the youngest first: it is drawn lowest. */
export interface PyramidModel extends ChartBase {
  kind: 'pyramid';
  leftLabel: string;
  rightLabel: string;
  groups: readonly {
    key: string;
    /** "0–4" */
    label: string;
    left: number | null;
    right: number | null;
    marks?: { left?: Mark; right?: Mark };
  }[];
}

/** One small line chart a panel, on the same periods. */
export interface MultiplesModel extends ChartBase {
  kind: 'multiples';
  periods: readonly string[];
  panels: readonly { key: string; label: string; code?: string; series: readonly ChartSeries[] }[];
  /** One scale for all (where absent), to compare levels; or one each, to compare shapes: the chart says which. */
  scale?: 'shared' | 'own';
}
