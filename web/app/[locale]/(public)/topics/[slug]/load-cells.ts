import { type Answer, ask } from '#graph/ask.ts';
import { graphql } from '#graph/graphql.ts';
import type { SiteLocale } from '#i18n/routing.ts';

const CellFigures = graphql(`
  query CellFigures {
    codeList(code: "CL_CELL") {
      codes(first: 100) {
        nodes {
          code
          label
          identifiers {
            scheme
            value
          }
        }
      }
    }
    dead: indicator(code: "MIGRANTS_DEAD_5Y") {
      ...CellSeries
    }
    missing: indicator(code: "MIGRANTS_MISSING_5Y") {
      ...CellSeries
    }
  }

  fragment CellSeries on Indicator {
    series(filter: { dataset: "IOM_MISSING_CELLS" }, first: 100) {
      nodes {
        dimensions {
          concept
          code
        }
        observations {
          period
          value
        }
      }
    }
  }
`);

export const OUTCOMES = ['dead', 'missing'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** A code of the grid with its figures; null: too few incidents, told elsewhere. */
export interface Cell {
  code: string;
  label: string;
  /** Its centre; null for the whole and for what is told of no cell. */
  centre: { longitude: number; latitude: number } | null;
  figures: Record<Outcome, Map<string, number | null>>;
}

/** The cells in the order of their list, and the last years of the spans that they have figures of. */
export interface Cells {
  cells: Cell[];
  periods: string[];
}

/** The figures of missing migrants by cell. */
export async function loadCells(locale: SiteLocale): Promise<Answer<Cells>> {
  const { data, trouble } = await ask(locale, CellFigures, {});
  if (trouble) return { data: null, trouble };
  const byOutcome = Object.fromEntries(
    OUTCOMES.map((outcome) => [
      outcome,
      new Map(
        (data[outcome]?.series.nodes ?? []).map(({ dimensions, observations }) => [
          dimensions.find(({ concept }) => concept === 'CELL')?.code ?? '',
          new Map(observations.map(({ period, value }) => [period, value] as const)),
        ]),
      ),
    ]),
  ) as Record<Outcome, Map<string, Map<string, number | null>>>;
  const periods = new Set<string>();
  const cells = (data.codeList?.codes.nodes ?? []).flatMap(({ code, label, identifiers }): Cell[] => {
    const [dead, missing] = [byOutcome.dead.get(code), byOutcome.missing.get(code)];
    if (!dead || !missing) return [];
    for (const period of dead.keys()) periods.add(period);
    const degrees = (scheme: string) => identifiers.find((one) => one.scheme === scheme)?.value;
    const [latitude, longitude] = [degrees('latitude'), degrees('longitude')];
    const centre =
      latitude !== undefined && longitude !== undefined
        ? { latitude: Number(latitude), longitude: Number(longitude) }
        : null;
    return [{ code, label, centre, figures: { dead, missing } }];
  });
  return { data: { cells, periods: [...periods].sort() }, trouble: null };
}
