import type { ClientBase } from 'pg';
import type { SeedFolder, Text } from './seed-folder.ts';
import { idOf, json } from './sql.ts';
import type { Step } from './step.ts';

interface SeedCodeList {
  code: string;
  name: Text;
  description?: Text;
  agency: string;
  version: string;
  codes: {
    code: string;
    label: Text;
    description?: Text;
    parent?: string | null;
    partOf?: string | null;
    identifiers?: Record<string, string>;
    validFrom?: string | null;
    validTo?: string | null;
  }[];
}

interface SeedStructure {
  code: string;
  name: Text;
  agency: string;
  version: string;
  dimensions: { concept: string; name: Text; codeList: string; sparse: boolean }[];
}

interface SeedIndicator {
  code: string;
  name: Text;
  definition: Text;
  concept: string;
  measure: string;
  unit: string;
  topics: string[];
  goals: string[];
  aimsAt: string;
  position: number;
}

/** Code lists, data structures and indicators: reference data. */
export function structureSteps(seed: SeedFolder): Step[] {
  const lists = seed.files('code-lists').map((file) => {
    const list = JSON.parse(seed.text(file)) as SeedCodeList;
    return step(`code list ${list.code}`, list, (client) => loadCodeList(client, list));
  });
  const structures = seed
    .list<SeedStructure>('structures.json')
    .map((one) => step(`structure ${one.code}`, one, (client) => loadStructure(client, one)));
  const indicators = seed
    .list<SeedIndicator>('indicators.json')
    .map((one) => step(`indicator ${one.code}`, one, (client) => loadIndicator(client, one)));
  return [...lists, ...structures, ...indicators];
}

function step(name: string, content: unknown, load: Step['load']): Step {
  return { name, content: JSON.stringify(content), renewed: true, load };
}

async function loadCodeList(client: ClientBase, list: SeedCodeList): Promise<void> {
  const { rows } = await client.query<{ id: number }>(
    `INSERT INTO code_list (code, name, description, agency, version) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (code) DO UPDATE SET name = excluded.name, description = excluded.description,
       agency = excluded.agency, version = excluded.version
     RETURNING id`,
    [list.code, json(list.name), json(list.description), list.agency, list.version],
  );
  const id = rows[0]?.id;
  const codes = list.codes.map((code, position) => ({ ...code, position }));
  await client.query(
    `INSERT INTO code (code_list_id, code, label, description, position, valid_from, valid_to, part_of, identifiers)
     SELECT $1, code, label, description, position, "validFrom", "validTo", "partOf", coalesce(identifiers, '{}')
       FROM jsonb_to_recordset($2) AS c(code text, label jsonb, description jsonb, position integer,
            "validFrom" date, "validTo" date, "partOf" text, identifiers jsonb)
     ON CONFLICT (code_list_id, code) DO UPDATE SET label = excluded.label, description = excluded.description,
       position = excluded.position, valid_from = excluded.valid_from, valid_to = excluded.valid_to,
       part_of = excluded.part_of, identifiers = excluded.identifiers`,
    [id, JSON.stringify(codes)],
  );
  await client.query(
    `UPDATE code SET parent_id = p.id
       FROM jsonb_to_recordset($2) AS c(code text, parent text)
       LEFT JOIN code p ON p.code_list_id = $1 AND p.code = c.parent
      WHERE code.code_list_id = $1 AND code.code = c.code AND code.parent_id IS DISTINCT FROM p.id`,
    [id, JSON.stringify(codes)],
  );
}

async function loadStructure(client: ClientBase, one: SeedStructure): Promise<void> {
  const { rows } = await client.query<{ id: number }>(
    `INSERT INTO data_structure (code, name, agency, version) VALUES ($1, $2, $3, $4)
     ON CONFLICT (code) DO UPDATE SET name = excluded.name, agency = excluded.agency, version = excluded.version
     RETURNING id`,
    [one.code, json(one.name), one.agency, one.version],
  );
  for (const [i, dimension] of one.dimensions.entries()) {
    await client.query(
      `INSERT INTO structure_dimension (structure_id, position, concept, name, code_list_id, sparse)
       VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (structure_id, position) DO UPDATE SET concept = excluded.concept, name = excluded.name,
         code_list_id = excluded.code_list_id, sparse = excluded.sparse`,
      [
        rows[0]?.id,
        i + 1,
        dimension.concept,
        json(dimension.name),
        await idOf(client, 'code_list', 'code', dimension.codeList),
        dimension.sparse,
      ],
    );
  }
}

async function loadIndicator(client: ClientBase, one: SeedIndicator): Promise<void> {
  await client.query(
    `INSERT INTO indicator (code, name, definition, concept, measure, unit, topics, goals, aims_at, position)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     ON CONFLICT (code) DO UPDATE SET name = excluded.name, definition = excluded.definition,
       concept = excluded.concept, measure = excluded.measure, unit = excluded.unit, topics = excluded.topics,
       goals = excluded.goals, aims_at = excluded.aims_at, position = excluded.position`,
    [
      one.code,
      json(one.name),
      json(one.definition),
      one.concept,
      one.measure,
      one.unit,
      one.topics,
      one.goals,
      one.aimsAt,
      one.position,
    ],
  );
}
