import type { ClientBase } from 'pg';
import type { Measure } from '../../engine/statistics/sum-request.ts';
import { type CodeEntry, type CodeList, codeListOf } from '../../engine/structure/code-list.ts';
import type { DatasetSchema } from './read-dataset-file.ts';

/** Code lists of the attributes of series, beside those of the dimensions. */
const ATTRIBUTE_LISTS = ['CL_UNIT', 'CL_UNIT_OF_COUNT', 'CL_SOURCE_TYPE', 'CL_REF_TIME'];

/** Loads what the files of a dataset are read against, as the client's transaction sees it. */
export async function loadDatasetSchema(
  client: ClientBase,
  dataset: { id: number; code: string; structureId: number },
): Promise<DatasetSchema> {
  const structure = await client.query<{ code: string; concept: string; code_list: string; sparse: boolean }>(
    `SELECT s.code, d.concept, l.code AS code_list, d.sparse
       FROM data_structure s
       JOIN structure_dimension d ON d.structure_id = s.id
       JOIN code_list l ON l.id = d.code_list_id
      WHERE s.id = $1 ORDER BY d.position`,
    [dataset.structureId],
  );
  const lists = [...structure.rows.map((row) => row.code_list), ...ATTRIBUTE_LISTS];
  const indicators = await client.query<{ code: string; id: number; measure: Measure }>(
    `SELECT i.code, i.id, i.measure::text AS measure FROM dataset_indicator d JOIN indicator i ON i.id = d.indicator_id
      WHERE d.dataset_id = $1`,
    [dataset.id],
  );
  return {
    dataset: dataset.code,
    structure: {
      code: structure.rows[0]?.code ?? '',
      dimensions: structure.rows.map((row) => ({
        concept: row.concept,
        codeList: row.code_list,
        sparse: row.sparse,
      })),
    },
    codeLists: await loadCodeLists(client, lists),
    indicators: new Map(indicators.rows.map(({ code, id, measure }) => [code, { id, measure }])),
  };
}

async function loadCodeLists(client: ClientBase, lists: string[]): Promise<Map<string, CodeList>> {
  const { rows } = await client.query<{
    list: string;
    id: number;
    code: string;
    label: CodeEntry['label'];
    parent: string | null;
    part_of: string | null;
  }>(
    `SELECT l.code AS list, c.id, c.code, c.label, p.code AS parent, c.part_of
       FROM code_list l JOIN code c ON c.code_list_id = l.id LEFT JOIN code p ON p.id = c.parent_id
      WHERE l.code = ANY($1) ORDER BY c.position, c.code`,
    [lists],
  );
  const entries = Map.groupBy(rows, (row) => row.list);
  return new Map(
    [...entries].map(([list, codes]) => [
      list,
      codeListOf(
        list,
        codes.map(({ id, code, label, parent, part_of: partOf }) => ({ id, code, label, parent, partOf })),
      ),
    ]),
  );
}
