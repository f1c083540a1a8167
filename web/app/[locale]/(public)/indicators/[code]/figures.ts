import type { FigureQuery } from './figure-query.ts';

/** A figure of a line at a period. */
export interface Point {
  period: string;
  /** Null: unknown; it is drawn as a gap, never as zero. */
  value: number | null;
  /** SDMX OBS_STATUS; null where figures were summed. */
  status: string | null;
  isBreak: boolean;
  note: string | null;
}

/** The figures of one area over time. */
export interface Line {
  code: string;
  label: string;
  points: Point[];
}

type CountedBy =
  | 'CITIZENSHIP'
  | 'COUNTRY_OF_BIRTH'
  | 'PREVIOUS_RESIDENCE'
  | 'RESIDENCE'
  | 'MIXED'
  | 'UNDEFINED'
  | 'NOT_APPLICABLE';

/** What an indicator's page shows, from one version of one dataset. */
export interface Figures {
  lines: Line[];
  countedBy: CountedBy[];
  unit: string;
  /** What is counted ("desplazamiento") where the unit says only that they are events. */
  unitOfCount: string | null;
  /** The power of ten that values are given in: 3 for thousands. */
  unitMultiplier: number;
  /** The codes that were chosen for the other dimensions, in words: "Sexo: Mujeres". */
  chosen: string[];
  /** The codes that were chosen for them, also where the address left them open and the sum was refused. */
  dimensions: { concept: string; code: string }[];
  /** Whether the values are sums of the source's own figures. */
  summed: boolean;
}

/** What an address asks for, with the codes that were chosen where it left them open. */
export function asAnswered(query: FigureQuery, { dimensions }: Figures): FigureQuery {
  const counterpart = dimensions.find(({ concept }) => concept === 'COUNTERPART_AREA')?.code;
  return {
    ...query,
    counterpart: query.counterpart ?? counterpart,
    dimensions: dimensions.filter(({ concept }) => concept !== 'COUNTERPART_AREA'),
  };
}

/** All periods of the lines, ascending: SDMX periods of one frequency sort as text. */
export function periodsOf(lines: readonly Line[]): string[] {
  return [...new Set(lines.flatMap((line) => line.points.map((point) => point.period)))].sort();
}

/** The value of a line at a period; null where it is unknown or not there. */
export function valueAt(line: Line, period: string): number | null {
  return line.points.find((point) => point.period === period)?.value ?? null;
}

/** The latest period for which most lines have a value that is no forecast: what a map or a ranking can honestly show. */
export function comparablePeriod(lines: readonly Line[]): string | null {
  const counted = periodsOf(lines).map((period) => ({
    period,
    known: lines.filter((line) =>
      line.points.some((point) => point.period === period && point.value !== null && point.status !== 'F'),
    ).length,
  }));
  const most = Math.max(0, ...counted.map(({ known }) => known));
  return counted.findLast(({ known }) => known > 0 && known >= most * 0.7)?.period ?? null;
}
