import type { DataStructure } from '../structure/data-structure.ts';
import { formatPeriod } from '../structure/period.ts';
import { csvField } from './csv-records.ts';
import type { ExchangeSeries } from './exchange-series.ts';
import { columnsOf, structureIdOf } from './sdmx-csv-columns.ts';

/**
 * Writes series as SDMX-CSV 2.0, the format that `sdmxCsvReader` reads: first the header, then one piece of text a
 * series. Lines end with LF.
 */
export function* writeSdmxCsv(
  dataset: string,
  structure: DataStructure,
  series: Iterable<Omit<ExchangeSeries, 'rows'>>,
): Generator<string> {
  yield `${columnsOf(structure).join(',')}\n`;
  for (const one of series) {
    const { attributes } = one;
    const head = [
      'dataflow',
      csvField(structureIdOf(dataset)),
      'I',
      one.frequency,
      one.indicator,
      ...one.codes.map(csvField),
    ].join(',');
    const tail = [
      attributes.countedBy,
      attributes.unit,
      String(attributes.unitMult),
      attributes.unitOfCount ?? '',
      attributes.sourceType ?? '',
      attributes.minimumStay ?? '',
      attributes.refTime ?? '',
    ].join(',');
    const breaks = new Set(one.breaks);
    const lines = one.periods.map((period, i) => {
      const value = one.values[i];
      const cells = [
        formatPeriod(one.frequency, period),
        value === null || value === undefined ? '' : String(value),
        one.statuses[i],
        one.confidentiality[i],
        breaks.has(period) ? 'Y' : '',
        csvField(one.notes.get(period) ?? ''),
      ];
      return `${head},${cells.join(',')},${tail}\n`;
    });
    yield lines.join('');
  }
}
