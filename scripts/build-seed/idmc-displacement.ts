import { isMemberState } from './member-states.ts';
import { cell, figure, type Source } from './read-source.ts';
import { type BuiltDataset, EMPTY_IN_SOURCE, note, type SeedRow, type SeriesAttributes } from './seed-row.ts';

const WORKBOOK = 'international/idmc/IDMC_Internal_Displacement_Conflict-Violence_Disasters.xlsx';
const COPY = 'international/derived-csv/gdiviz_idmc_southamerica.csv';

const MOVEMENTS: SeriesAttributes = {
  countedBy: 'NOT_APPLICABLE',
  unit: 'EV',
  unitOfCount: 'DISPLACEMENT',
  sourceType: 'MEDIA_AND_OFFICIAL',
  refTime: 'PERIOD',
};

const DISPLACED: SeriesAttributes = {
  countedBy: 'NOT_APPLICABLE',
  unit: 'PS',
  unitOfCount: 'PERSON',
  sourceType: 'MEDIA_AND_OFFICIAL',
  refTime: 'YEAR_END',
};

const ZERO_OR_NONE = note(
  'La copia escribe 0 tanto para ninguno como para sin cifra',
  'A cópia escreve 0 tanto para nenhum como para sem número',
  'The copy writes 0 both for none and for no figure',
);

/**
 * IDMC: displacements by disasters a year, national figures. The copy writes 0 both for none and for no figure,
 * so that a 0 says nothing: it becomes null.
 */
export function buildIdmcDisaster(source: Source): BuiltDataset {
  let unknown = 0;
  const rows: SeedRow[] = [];
  for (const line of source.csv(COPY)) {
    if (cell(line, 'dataset') !== 'national' || cell(line, 'category') !== 'Disaster') continue;
    const value = figure(cell(line, 'v'));
    if (value === 0) unknown += 1;
    rows.push({
      freq: 'A',
      indicator: 'DISPLACEMENTS_DISASTER',
      key: [cell(line, 'iso')],
      period: cell(line, 't'),
      value: value === 0 ? null : value,
      ...(value === 0 ? { status: 'O', comment: ZERO_OR_NONE } : {}),
      attributes: MOVEMENTS,
    });
  }
  return { code: 'IDMC_DISASTER', rows, notes: [`${unknown} zeros that may mean "no figure": null`] };
}

/** IDMC: displacements by conflict and violence a year, and persons displaced at its end; from IDMC's own workbook. */
export function buildIdmcConflict(source: Source): BuiltDataset {
  const [header, ...lines] = source.sheet(WORKBOOK, '1_Displacement_data');
  const measures = [
    ['DISPLACEMENTS_CONFLICT', 'Conflict Internal Displacements', MOVEMENTS],
    ['IDP_STOCK', 'Conflict Stock Displacement', DISPLACED],
  ] as const;
  const rows: SeedRow[] = [];
  for (const line of lines) {
    const area = String(line[0]);
    if (!isMemberState(area)) continue;
    for (const [indicator, name, attributes] of measures) {
      const column = header?.indexOf(name) ?? -1;
      if (column < 0) throw new Error(`no column ${name}`);
      const rounded = line[column] ?? null;
      const raw = line[column + 1] ?? null;
      // IDMC leaves the rounded figure empty where the unrounded one is 0.
      const value = rounded ?? (raw === 0 ? 0 : null);
      rows.push({
        freq: 'A',
        indicator,
        key: [area],
        period: String(line[2]),
        value: value === null ? null : figure(value),
        ...(value === null ? { status: 'O', comment: EMPTY_IN_SOURCE } : {}),
        attributes,
      });
    }
  }
  return { code: 'IDMC_CONFLICT', rows, notes: [] };
}

/** IDMC: georeferenced displacements, summed by country, cause, hazard and year. No breakdown of the national figures. */
export function buildIdmcGeoreferenced(source: Source): BuiltDataset {
  const sums = new Map<string, SeedRow>();
  let places = 0;
  for (const line of source.csv(COPY)) {
    if (cell(line, 'dataset') !== 'geo') continue;
    places += 1;
    const conflict = cell(line, 'category') === 'Conflict';
    const hazard = conflict ? '_Z' : cell(line, 'type').toUpperCase().replaceAll(' ', '_');
    const key = [cell(line, 'iso'), conflict ? 'CONFLICT' : 'DISASTER', hazard];
    const period = cell(line, 't');
    const id = [...key, period].join('.');
    const row = sums.get(id) ?? {
      freq: 'A',
      indicator: 'DISPLACEMENTS_GEOREF',
      key,
      period,
      value: 0,
      attributes: MOVEMENTS,
    };
    row.value = (row.value ?? 0) + figure(cell(line, 'v'));
    sums.set(id, row);
  }
  const rows = [...sums.values()];
  return {
    code: 'IDMC_GEOREFERENCED',
    rows,
    notes: [`${places} places summed to ${rows.length} observations`],
  };
}

const SEX: Record<string, string> = { Female: 'F', Male: 'M', 'Both sexes': '_T' };

/** IDMC: persons displaced by conflict at the end of a year, by sex and overlapping age bands (modelled). */
export function buildIdmcIdpAge(source: Source): BuiltDataset {
  const [header, ...lines] = source.sheet(WORKBOOK, '2_IDPs_SADD_estimates');
  const bands = (header ?? []).slice(5).map((name, index) => {
    const text = String(name);
    const code = text === '65+' ? 'Y_GE65' : `Y${text.replace('-', 'T')}`;
    return { column: index + 5, code };
  });
  const rows = lines.flatMap((line) => {
    const sex = SEX[String(line[3])];
    if (!sex || line[4] !== 'Conflict') throw new Error(`unknown sex or cause: ${line[3]}, ${line[4]}`);
    return bands.map(
      ({ column, code }): SeedRow => ({
        freq: 'A',
        indicator: 'IDP_STOCK',
        key: [String(line[0]), sex, code],
        period: String(line[2]),
        value: figure(line[column]),
        attributes: { ...DISPLACED, sourceType: 'ESTIMATE' },
      }),
    );
  });
  return { code: 'IDMC_IDP_AGE', rows, notes: [] };
}
