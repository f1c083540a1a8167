import { createHash } from 'node:crypto';
import { StringDecoder } from 'node:string_decoder';
import type { Fault } from '../../engine/exchange/exchange-fault.ts';
import type { ExchangeSeries } from '../../engine/exchange/exchange-series.ts';
import { sdmxCsvReader } from '../../engine/exchange/sdmx-csv.ts';
import type { Measure } from '../../engine/statistics/sum-request.ts';
import type { CodeList } from '../../engine/structure/code-list.ts';
import type { DataStructure } from '../../engine/structure/data-structure.ts';

/** What a dataset's files are read against, as the database holds it. */
export interface DatasetSchema {
  dataset: string;
  structure: DataStructure;
  codeLists: ReadonlyMap<string, CodeList>;
  /** Indicators of the dataset, by code. */
  indicators: ReadonlyMap<string, { id: number; measure: Measure }>;
}

/**
 * Reads a file in the hub's exchange format. `bytes`: the file's content in pieces, UTF-8; what is no UTF-8 is
 * read as U+FFFD. `checksum`: SHA-256 of the content, hexadecimal.
 */
export async function readDatasetFile(
  schema: DatasetSchema,
  bytes: AsyncIterable<Uint8Array>,
): Promise<{ series: ExchangeSeries[]; faults: Fault[]; rows: number; checksum: string }> {
  const reader = sdmxCsvReader({ ...schema, indicators: new Set(schema.indicators.keys()) });
  const hash = createHash('sha256');
  const decoder = new StringDecoder('utf8');
  for await (const piece of bytes) {
    hash.update(piece);
    reader.push(decoder.write(piece));
  }
  reader.push(decoder.end());
  return { ...reader.end(), checksum: hash.digest('hex') };
}
