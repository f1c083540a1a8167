/** Where a chart over time has its plot, for the drawing and for the island that lies over it. Units of the viewBox. */
export interface PlotFrame {
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Of the value axis: at `bottom`, at `top`. */
  low: number;
  high: number;
  /** Where the first and the last period stand. */
  first: number;
  last: number;
}

/** A picture with one plot, or with several side by side on the same periods. */
export interface Plots {
  width: number;
  height: number;
  frames: PlotFrame[];
}

/** Where a period stands in a plot, by its place among all (0 to 1). */
export function acrossOf({ first, last }: Pick<PlotFrame, 'first' | 'last'>, place: number): number {
  return first + place * (last - first);
}

/** How high a value stands in a plot. */
export function heightOf(
  { low, high, top, bottom }: Pick<PlotFrame, 'low' | 'high' | 'top' | 'bottom'>,
  value: number,
): number {
  return bottom + ((value - low) / (high - low)) * (top - bottom);
}
