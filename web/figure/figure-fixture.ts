import type { Figure, FigurePoint, FigureSeries } from './figure.ts';

/** Points by period: a value, or null where it is missing. */
export function pointsOf(
  values: Record<string, number | null>,
  more: Partial<FigurePoint> = {},
): FigurePoint[] {
  return Object.entries(values).map(([period, value]) => ({
    period,
    value,
    status: 'A',
    isBreak: false,
    note: null,
    ...more,
  }));
}

/** A series of an area. */
export function seriesOf(code: string, values: Record<string, number | null>): FigureSeries {
  const group = [{ concept: 'REF_AREA', code, label: code }];
  return { key: code, code, label: code, group, points: pointsOf(values) };
}

/** A figure of two areas and two years, with a formula for a name and a gap. */
export function sampleFigure(): Figure {
  const licence = {
    code: 'CC-BY-4.0',
    name: 'CC BY 4.0',
    url: 'https://creativecommons.org/licenses/by/4.0/',
  };
  const chile = seriesOf('CHL', { '2015': 10, '2020': null });
  const figure = {
    view: { indicator: 'MIG_STOCK', areas: ['ARG', 'CHL'] },
    chart: 'line',
    unit: 'absolute',
    transform: 'none',
    by: ['REF_AREA'],
    areas: [],
    period: '2015',
    earlier: null,
    periods: ['2015', '2020'],
    choosable: ['2015', '2020'],
    series: [
      {
        ...seriesOf('ARG', {}),
        group: [{ concept: 'REF_AREA', code: 'ARG', label: '=cmd()' }],
        points: [
          { period: '2015', value: 12.5, status: 'E', isBreak: true, note: 'una, nota # 1' },
          { period: '2020', value: 13, status: 'A', isBreak: false, note: null },
        ],
      },
      { ...chile, points: [chile.points[0], { ...chile.points[1], gap: 'noPopulation' }] },
    ],
    fixed: [],
    countedBy: ['MIXED'],
    sourceUnit: { code: 'PS', label: 'Personas' },
    unitOfCount: null,
    unitMultiplier: 3,
    base: null,
    shareOver: [],
    request: {
      field: 'series',
      filter: { dataset: 'UNDESA_STOCK', areas: ['ARG', 'CHL'], periods: { from: '2015', to: null } },
      by: [],
    },
    summed: false,
    repairs: [{ kind: 'chart', given: 'zig', used: null, text: 'No existe el gráfico «zig».' }],
    offered: { charts: [], units: [], transforms: [], by: [] },
    indicator: { code: 'MIG_STOCK', name: 'Población migrante', definition: 'Personas…', measure: 'STOCK' },
    dataset: { frequency: { code: 'A' } },
    source: {
      code: 'UNDESA_STOCK',
      title: 'Población migrante',
      source: 'UN DESA',
      sourceUrl: null,
      publisher: 'OSUMI',
      version: 2,
      edition: '2020',
      supersededBy: null,
      published: '2026-11-01T00:00:00.000Z',
      licence,
      citation: 'UN DESA (2020). "Stock", 2020.',
      caveats: 'Dos líneas:\nno es lo mismo.',
      copyObtainedFrom: null,
    },
    population: null,
    title: 'Población migrante: sube',
    subtitle: 'Se cuenta por criterios distintos · Personas',
    counted: 'por criterios distintos',
    unitLabel: 'Personas (miles)',
    digits: 1,
    notes: ['Una nota.'],
  };
  return figure as unknown as Figure;
}
