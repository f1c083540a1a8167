import type { CountryLand, Place } from './country-land.ts';
import type { SeedCode, SeedCodeList, Text } from './seed-code.ts';

/** Side of a cell in degrees: some 550 km from south to north. */
export const CELL_DEGREES = 5;

/** Places a side of the cell that are looked up to tell whose land it holds. */
const SAMPLES = 20;
const NAMED = 3;

/** What is told of no cell, by the M49 region that it stands for. */
const ELSEWHERE: Record<string, Text> = {
  M49_005: {
    es: 'Resto de América del Sur, sin celda',
    pt: 'Restante da América do Sul, sem célula',
    en: 'Elsewhere in South America, no cell',
  },
  M49_013: {
    es: 'Resto de Centroamérica y México, sin celda',
    pt: 'Restante da América Central e do México, sem célula',
    en: 'Elsewhere in Central America and Mexico, no cell',
  },
  M49_021: {
    es: 'Resto de Estados Unidos y Canadá, sin celda',
    pt: 'Restante dos Estados Unidos e do Canadá, sem célula',
    en: 'Elsewhere in the United States and Canada, no cell',
  },
  M49_029: {
    es: 'Resto del Caribe, sin celda',
    pt: 'Restante do Caribe, sem célula',
    en: 'Elsewhere in the Caribbean, no cell',
  },
};

const elsewhereCode = (region: string): string => region.replace('M49', 'ELSEWHERE');

/** The code for the rest of a country's region. The register has the Caribbean Netherlands under the Netherlands. */
export function elsewhereIn(country: string, region: string): string {
  const place = country === 'NLD' ? 'M49_029' : region;
  if (!ELSEWHERE[place]) throw new Error(`an incident outside the Americas: ${country}`);
  return elsewhereCode(place);
}

const lower = (degrees: number): number => Math.floor(degrees / CELL_DEGREES) * CELL_DEGREES;

/** The code of the cell around a place: its south-western corner, such as N05W080. */
export function cellOf([longitude, latitude]: Place): string {
  const [west, south] = [lower(longitude), lower(latitude)];
  const degrees = (value: number, width: number): string => String(Math.abs(value)).padStart(width, '0');
  return `${south < 0 ? 'S' : 'N'}${degrees(south, 2)}${west < 0 ? 'W' : 'E'}${degrees(west, 3)}`;
}

/** The south-western corner of a cell. Throws on what is no code of a cell. */
export function cornerOf(code: string): Place {
  const match = /^([NS])(\d\d)([EW])(\d{3})$/.exec(code);
  if (!match) throw new Error(`no code of a cell: ${code}`);
  const [, north, latitude, east, longitude] = match;
  return [Number(longitude) * (east === 'W' ? -1 : 1), Number(latitude) * (north === 'S' ? -1 : 1)];
}

/** Two parallels or meridians in words: "5° N–10° N", "80° O–75° O". */
function span(from: number, below: string, above: string): string {
  return [from, from + CELL_DEGREES]
    .map((degrees) => (degrees === 0 ? '0°' : `${Math.abs(degrees)}° ${degrees < 0 ? below : above}`))
    .join('–');
}

/** The countries whose land a cell holds, most land first; none where it is all sea. */
function landOf(code: string, land: CountryLand): string[] {
  const [west, south] = cornerOf(code);
  const found = new Map<string, number>();
  for (let i = 0; i < SAMPLES; i += 1)
    for (let j = 0; j < SAMPLES; j += 1) {
      const step = CELL_DEGREES / SAMPLES;
      for (const m49 of land.at([west + (i + 0.5) * step, south + (j + 0.5) * step]))
        found.set(m49, (found.get(m49) ?? 0) + 1);
    }
  return [...found]
    .sort(([x, a], [y, b]) => b - a || (x < y ? -1 : 1))
    .slice(0, NAMED)
    .map(([m49]) => m49);
}

function cellCode(code: string, areas: ReadonlyMap<string, Text>, land: CountryLand): SeedCode {
  const [west, south] = cornerOf(code);
  const countries = landOf(code, land).flatMap((m49) => areas.get(m49) ?? []);
  const label = (language: keyof Text, meridian: string): string => {
    const names = countries.map((name) => name[language]).join(', ');
    const corners = `${span(south, 'S', 'N')}, ${span(west, meridian, 'E')}`;
    return names ? `${corners} (${names})` : corners;
  };
  return {
    code,
    label: { es: label('es', 'O'), pt: label('pt', 'O'), en: label('en', 'W') },
    partOf: '_T',
    identifiers: {
      latitude: String(south + CELL_DEGREES / 2),
      longitude: String(west + CELL_DEGREES / 2),
    },
  };
}

/** Those of a dataset's codes that are cells, each once. */
export const cellsOf = (codes: readonly string[]): string[] =>
  [...new Set(codes)].filter((code) => /^[NS]\d/.test(code));

/** CL_CELL: the cells that have figures, from north to south, with the countries whose land they hold. */
export function buildCellCodeList(
  cells: readonly string[],
  areas: readonly SeedCode[],
  land: CountryLand,
): SeedCodeList {
  const names = new Map(
    areas.flatMap(({ identifiers, label }) =>
      identifiers?.iso2 && identifiers.m49 ? [[identifiers.m49, label] as const] : [],
    ),
  );
  const sorted = [...cells].sort((a, b) => {
    const [[westA, southA], [westB, southB]] = [cornerOf(a), cornerOf(b)];
    return southB - southA || westA - westB;
  });
  return {
    code: 'CL_CELL',
    name: {
      es: 'Celdas de 5 grados',
      pt: 'Células de 5 graus',
      en: 'Cells of 5 degrees',
    },
    description: {
      es: 'Cuadrículas de 5 grados de latitud por 5 de longitud; el código nombra la esquina suroeste. Entre paréntesis, los países con más tierra en la celda, según Natural Earth; no dicen en cuál ocurrió algo.',
      pt: 'Quadrículas de 5 graus de latitude por 5 de longitude; o código nomeia o canto sudoeste. Entre parênteses, os países com mais terra na célula, segundo a Natural Earth; não dizem em qual deles algo ocorreu.',
      en: 'Squares of 5 degrees of latitude by 5 of longitude; the code names the south-western corner. In brackets, the countries with most land in the cell, by Natural Earth; they do not tell in which of them something happened.',
    },
    agency: 'OSUMI',
    version: '1.0',
    codes: [
      { code: '_T', label: { es: 'Todas las celdas', pt: 'Todas as células', en: 'All cells' } },
      ...sorted.map((code) => cellCode(code, names, land)),
      ...Object.entries(ELSEWHERE).map(([region, label]) => ({
        code: elsewhereCode(region),
        label,
        description: {
          es: 'Incidentes de celdas con menos de tres incidentes en los cinco años, y los de posición contradictoria',
          pt: 'Incidentes de células com menos de três incidentes nos cinco anos, e os de posição contraditória',
          en: 'Incidents of cells with fewer than three incidents in the five years, and those of contradictory position',
        },
        partOf: '_T',
      })),
    ],
  };
}
