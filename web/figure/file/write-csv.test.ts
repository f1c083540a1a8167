import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { sampleFigure } from '../figure-fixture.ts';
import { writeCsv } from './write-csv.ts';
import { writeJson, writeMetadata } from './write-json.ts';

const words = {
  source: 'Fuente',
  counted: 'A quién se cuenta',
  unit: 'Unidad',
  licence: 'Licencia',
  citation: 'Cita',
  caveats: 'Antes de usar',
  note: 'Nota',
  changed: 'Cambiado',
  address: 'Dirección',
  metadata: 'Metadatos',
  read: 'Para leerlo',
};

it('writes terms before the table, and every figure with its version and licence', () => {
  const text = writeCsv(sampleFigure(), 'es', words);
  const terms = text.split('\r\n').filter((line) => /^\uFEFF?#/.test(line));
  expect(terms.join('\n')).toContain('# Licencia: CC BY 4.0 https://creativecommons.org/licenses/by/4.0/');
  expect(terms.join('\n')).toContain('# Cita: UN DESA (2020). "Stock", 2020.');
  expect(terms.join('\n')).toContain('# Antes de usar: Dos líneas: no es lo mismo.');
  expect(terms.join('\n')).toContain('# Cambiado: No existe el gráfico «zig».');
  expect(terms.join('\n')).toContain('/es/indicators/MIG_STOCK?area=ARG&area=CHL');

  const rows: Record<string, string>[] = parse(text, {
    columns: true,
    bom: true,
    comment: '#',
    comment_no_infix: true,
  });
  expect(rows).toHaveLength(4);
  expect(rows[0]).toMatchObject({
    VERSION: '2',
    REF_AREA: 'ARG',
    REF_AREA_LABEL: "'=cmd()",
    OBS_VALUE: '12.5',
    OBS_STATUS: 'E',
    OBS_BREAK: 'Y',
    COMMENT_OBS: 'una, nota # 1',
    UNIT: 'PS',
    UNIT_MULT: '3',
    LICENCE: 'CC-BY-4.0',
  });
  expect(rows[3]).toMatchObject({ REF_AREA: 'CHL', TIME_PERIOD: '2020', OBS_VALUE: '', GAP: 'noPopulation' });
});

it('writes all terms as JSON, the same each time', () => {
  const figure = sampleFigure();
  const whole = JSON.parse(writeJson(figure, 'pt'));
  expect(whole).toMatchObject({
    language: 'pt-BR',
    licence: { code: 'CC-BY-4.0' },
    citation: 'UN DESA (2020). "Stock", 2020.',
    caveats: 'Dos líneas:\nno es lo mismo.',
    source: { version: 2, edition: '2020' },
    counted: { by: ['MIXED'], inWords: 'por criterios distintos' },
  });
  expect(whole.series[1].observations[1]).toMatchObject({ value: null, gap: 'noPopulation' });
  expect(JSON.parse(writeMetadata(figure, 'pt')).series).toBeUndefined();
  expect(writeJson(sampleFigure(), 'pt')).toBe(writeJson(figure, 'pt'));
});
