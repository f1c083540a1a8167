import type { ChartModel, ChartSeries, Mark } from './chart-model.ts';

/** Models with made-up figures, one of each kind: for the page of components and for tests. They are no statistics. */
const NAMES: Readonly<Record<string, string>> = {
  ARG: 'Argentina',
  BOL: 'Bolivia',
  BRA: 'Brasil',
  CHL: 'Chile',
  COL: 'Colombia',
  ECU: 'Ecuador',
  GUY: 'Guyana',
  PRY: 'Paraguay',
  PER: 'Perú',
  SUR: 'Surinam',
  URY: 'Uruguay',
  VEN: 'Venezuela',
};
const CODES = Object.keys(NAMES);
const PEOPLE = { label: 'personas' };
const SHARE = { label: '% de la población', digits: 1, sign: '%' } as const;

/** A series that grows by its own pace. */
function growing(
  code: string,
  nth: number,
  periods: readonly string[],
  marks: Record<number, Mark> = {},
): ChartSeries {
  const values = periods.map((_, at) =>
    Math.round(9_000 * (nth + 1) * (1 + 0.35 * at) + 4_000 * Math.sin(at + nth)),
  );
  return { key: code, code, label: NAMES[code] ?? code, values, marks };
}

const YEARS = Array.from({ length: 14 }, (_, at) => String(2011 + at));

/** One model of each kind, by its kind. */
export const sampleModels = {
  line: {
    kind: 'line',
    title: 'Personas que entraron, por país',
    unit: PEOPLE,
    periods: YEARS,
    series: ['COL', 'PER', 'CHL', 'ECU'].map((code, nth) => {
      const marks: Record<number, Mark> = {
        13: { status: nth % 2 ? 'P' : 'F' },
        12: { status: nth % 2 ? 'E' : 'F' },
      };
      if (code === 'PER') marks[6] = { isBreak: true, note: 'nuevo registro de entradas' };
      const series = growing(code, nth, YEARS, marks);
      const values = series.values.map((value, at) =>
        code === 'CHL' && (at === 4 || at === 5) ? null : value,
      );
      const band = values.map((value, at): [number, number] | null =>
        code === 'COL' && at > 10 && value !== null
          ? [value * (1 - 0.05 * (at - 11)), value * (1 + 0.05 * (at - 11))]
          : null,
      );
      return { ...series, values, band };
    }),
  },
  bar: {
    kind: 'bar',
    title: 'Saldo migratorio por grupo de edad',
    unit: PEOPLE,
    bars: [
      { key: '0-14', label: '0 a 14 años', value: 12_400 },
      { key: '15-29', label: '15 a 29 años', value: -31_800 },
      { key: '30-44', label: '30 a 44 años', value: -8_200, mark: { status: 'P' } },
      { key: '45-64', label: '45 a 64 años', value: 0 },
      { key: '65+', label: '65 años y más', value: null },
    ],
  },
  ranking: {
    kind: 'ranking',
    title: 'Personas nacidas en otro país, por país de residencia',
    unit: PEOPLE,
    beforeLabel: '2010',
    bars: CODES.map((code, nth) => ({
      key: code,
      code,
      label: NAMES[code] ?? code,
      value: code === 'SUR' ? null : 2_400_000 / (nth + 1),
      before: 100_000 * ((nth * 5) % 12),
      ...(code === 'BOL' && { mark: { status: 'E' } }),
    })),
  },
  slope: {
    kind: 'slope',
    title: 'Proporción de personas nacidas en otro país',
    unit: SHARE,
    from: '2010',
    to: '2020',
    series: CODES.slice(0, 7).map((code, nth) => ({
      key: code,
      code,
      label: NAMES[code] ?? code,
      from: 1 + nth * 0.7,
      to: code === 'ECU' ? null : 2 + ((nth * 4) % 7) * 0.9,
      ...(code === 'PER' && { marks: { to: { status: 'E' } } }),
    })),
  },
  map: {
    kind: 'map',
    measure: 'rate',
    title: 'Proporción de personas nacidas en otro país, 2020',
    unit: SHARE,
    areas: CODES.map((code, nth) => ({
      code,
      label: NAMES[code] ?? code,
      value: code === 'PRY' ? null : Math.round((0.6 + ((nth * 5) % 12) * 0.74) * 10) / 10,
      ...(code === 'PER' && { mark: { status: 'P' } }),
    })),
  },
  flow: {
    kind: 'flow',
    title: 'Personas nacidas en Venezuela, por país de residencia',
    unit: PEOPLE,
    flows: [
      { from: 'VEN', to: 'COL', value: 2_810_000 },
      { from: 'VEN', to: 'PER', value: 1_660_000 },
      { from: 'VEN', to: 'CHL', value: 669_000, mark: { status: 'E' } },
      { from: 'VEN', to: 'ECU', value: 444_000 },
      { from: 'VEN', to: 'BRA', value: 626_000 },
      { from: 'BOL', to: 'ARG', value: 338_000 },
      { from: 'PRY', to: 'ARG', value: 522_000 },
      { from: 'HTI', to: 'CHL', value: 187_000 },
    ],
    areas: { ...NAMES, HTI: 'Haití' },
  },
  sankey: {
    kind: 'sankey',
    title: 'De dónde y adónde',
    unit: PEOPLE,
    fromLabel: 'País de nacimiento',
    toLabel: 'País de residencia',
    flows: [
      { from: 'VEN', to: 'COL', value: 2_810_000 },
      { from: 'VEN', to: 'PER', value: 1_660_000 },
      { from: 'VEN', to: 'CHL', value: 669_000 },
      { from: 'COL', to: 'VEN', value: 720_000, mark: { status: 'E' } },
      { from: 'COL', to: 'ECU', value: 190_000 },
      { from: 'PER', to: 'CHL', value: 253_000 },
      { from: 'PER', to: 'ARG', value: 157_000 },
      { from: 'BOL', to: 'ARG', value: 338_000 },
      { from: 'PRY', to: 'ARG', value: 522_000 },
    ],
    areas: NAMES,
  },
  heat: {
    kind: 'heat',
    title: 'Solicitudes de asilo por cada mil habitantes',
    unit: { label: 'por 1.000 habitantes', digits: 1 },
    periods: YEARS,
    rows: CODES.map((code, nth) => ({
      key: code,
      code,
      label: NAMES[code] ?? code,
      values: YEARS.map((_, at) =>
        (nth * at) % 9 === 4 ? null : Math.round(((nth * 7 + at * at) % 60) * 2) / 10,
      ),
      marks: { 13: { status: 'P' }, ...(code === 'PER' ? { 6: { isBreak: true } } : {}) } as Record<
        number,
        Mark
      >,
    })),
  },
  pyramid: {
    kind: 'pyramid',
    title: 'Personas nacidas en otro país, por edad y sexo',
    unit: PEOPLE,
    leftLabel: 'Mujeres',
    rightLabel: 'Hombres',
    groups: Array.from({ length: 15 }, (_, at) => ({
      key: String(at),
      label: at === 14 ? '70+' : `${at * 5}–${at * 5 + 4}`,
      left: at === 13 ? null : Math.round(60_000 * Math.exp(-(((at - 6) / 4) ** 2))),
      right: Math.round(54_000 * Math.exp(-(((at - 5.5) / 4) ** 2))),
      ...(at === 14 && { marks: { left: { status: 'E' }, right: { status: 'E' } } }),
    })),
  },
  multiples: {
    kind: 'multiples',
    title: 'Permisos de residencia, por país',
    unit: PEOPLE,
    periods: YEARS,
    panels: ['ARG', 'BRA', 'CHL', 'COL', 'ECU', 'PER'].map((code, nth) => ({
      key: code,
      code,
      label: NAMES[code] ?? code,
      series: [
        code === 'ECU'
          ? { ...growing(code, nth, YEARS), values: YEARS.map(() => null) }
          : growing(code, nth, YEARS, code === 'CHL' ? { 5: { isBreak: true }, 13: { status: 'P' } } : {}),
      ],
    })),
  },
} satisfies { [Kind in ChartModel['kind']]: Extract<ChartModel, { kind: Kind }> };
