import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ClientBase } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { ExchangeSeries } from '../../engine/exchange/exchange-series.ts';
import type { Slot } from '../../engine/structure/data-structure.ts';
import { runsOf } from './lineage.ts';

/** What turns the codes of a dataset's series into the integers that figures hold. */
export interface Coding {
  /** Slots of the dimensions, in the structure's order. */
  slots: readonly Slot[];
  /** For each dimension, in the structure's order: code to code.id. */
  ids: readonly ReadonlyMap<string, number>[];
  /** Indicator code to indicator.id. */
  indicators: ReadonlyMap<string, number>;
}

const COLUMNS = [
  'key',
  'frequency',
  'indicator_id',
  'area',
  'counterpart',
  'd1',
  'd2',
  'd3',
  'd4',
  'counted_by',
  'unit',
  'unit_mult',
  'unit_of_count',
  'source_type',
  'minimum_stay',
  'ref_time',
  'periods',
  '"values"',
  'statuses',
  'confidentiality',
  'breaks',
  'notes',
];

const SLOT_ORDER: readonly Slot[] = ['area', 'counterpart', 'd1', 'd2', 'd3', 'd4'];

/**
 * Copies series into the temporary table `incoming` (and where they stand in the file into `incoming_lineage`) of
 * the client's transaction. Codes must have been checked: throws for an unknown one.
 */
export async function stageSeries(
  client: ClientBase,
  series: readonly ExchangeSeries[],
  coding: Coding,
): Promise<void> {
  await client.query(`
    CREATE TEMPORARY TABLE incoming (
      key text, frequency text, indicator_id integer, area integer, counterpart integer,
      d1 integer, d2 integer, d3 integer, d4 integer, counted_by text, unit text, unit_mult smallint,
      unit_of_count text, source_type text, minimum_stay text, ref_time text, periods integer[],
      "values" double precision[], statuses text, confidentiality text, breaks integer[], notes jsonb,
      series_id integer
    ) ON COMMIT DROP;
    CREATE TEMPORARY TABLE incoming_lineage (
      key text, first_period integer, last_period integer, "rows" int4multirange
    ) ON COMMIT DROP`);
  await copy(
    client,
    `incoming (${COLUMNS.join(', ')})`,
    lines(series, (one) => seriesLine(one, coding)),
  );
  await copy(client, 'incoming_lineage', lines(series, lineageLines));
  // Statistics of the arrays would take long and help nothing.
  await client.query('ANALYZE incoming (key); ANALYZE incoming_lineage (key)');
}

async function copy(client: ClientBase, target: string, text: Iterable<string>): Promise<void> {
  await pipeline(Readable.from(text), client.query(copyFrom(`COPY ${target} FROM STDIN`)));
}

/** Lines in pieces of some thousands, so that neither one string nor each line by itself crosses to the socket. */
function* lines(series: readonly ExchangeSeries[], line: (one: ExchangeSeries) => string): Generator<string> {
  for (let at = 0; at < series.length; at += 2_000)
    yield series
      .slice(at, at + 2_000)
      .map(line)
      .join('');
}

function seriesLine(one: ExchangeSeries, coding: Coding): string {
  const { attributes } = one;
  const bySlot = new Map<Slot, number>();
  one.codes.forEach((code, i) => {
    bySlot.set(coding.slots[i] as Slot, known(coding.ids[i]?.get(code), code));
  });
  const fields: (string | number | null)[] = [
    one.key,
    one.frequency,
    known(coding.indicators.get(one.indicator), one.indicator),
    ...SLOT_ORDER.map((slot) => bySlot.get(slot) ?? null),
    attributes.countedBy,
    attributes.unit,
    attributes.unitMult,
    attributes.unitOfCount,
    attributes.sourceType,
    attributes.minimumStay,
    attributes.refTime,
    `{${one.periods.join(',')}}`,
    `{${one.values.map((value) => (value === null ? 'NULL' : value)).join(',')}}`,
    lettersUnless(one.statuses, 'A'),
    lettersUnless(one.confidentiality, 'F'),
    one.breaks.length > 0 ? `{${one.breaks.join(',')}}` : null,
    one.notes.size > 0 ? JSON.stringify(Object.fromEntries(one.notes)) : null,
  ];
  return `${fields.map((field) => (field === null ? '\\N' : escaped(String(field)))).join('\t')}\n`;
}

function lineageLines(one: ExchangeSeries): string {
  return runsOf(one)
    .map(
      (run) =>
        `${escaped(one.key)}\t${run.firstPeriod}\t${run.lastPeriod}\t{[${run.firstRow},${run.lastRow}]}\n`,
    )
    .join('');
}

/** One letter an observation; null where all are the usual one. */
function lettersUnless(letters: readonly string[], usual: string): string | null {
  return letters.every((letter) => letter === usual) ? null : letters.join('');
}

/** A field of COPY's text format. */
function escaped(text: string): string {
  return /[\\\t\n\r]/.test(text)
    ? text.replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\n', '\\n').replaceAll('\r', '\\r')
    : text;
}

function known(id: number | undefined, code: string): number {
  if (id === undefined) throw new Error(`code ${code} was not checked`);
  return id;
}
