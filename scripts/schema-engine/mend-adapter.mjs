/** What Prisma's pg adapter lacks for reading PostgreSQL's catalogue and running migrations. */
import { requireFromPrisma } from './packages.mjs';

const OID = { char: 18, text: 25, nameArray: 1003, textArray: 1009, firstOfUsers: 16_384 };
/** Built-in types that the adapter knows how to hand on. */
const KNOWN = new Set([
  16, 17, 18, 19, 20, 21, 23, 25, 26, 114, 142, 199, 650, 700, 701, 790, 869, 1000, 1001, 1002, 1003, 1005,
  1007, 1009, 1014, 1015, 1016, 1021, 1022, 1028, 1042, 1043, 1082, 1083, 1114, 1115, 1182, 1183, 1184, 1185,
  1266, 1560, 1562, 1700, 2950, 2951, 3802, 3807,
]);

/** Mends `adapter` in place, and the transactions that it starts; returns it. */
export function mend(adapter) {
  presentCatalogueTypes(adapter);
  // The adapter splits scripts at semicolons, also within $$ ... $$: like the native engine, send them whole.
  if (adapter.executeScript) adapter.executeScript = (script) => runScript(adapter, script);
  const startTransaction = adapter.startTransaction?.bind(adapter);
  if (startTransaction) adapter.startTransaction = async (...args) => mend(await startTransaction(...args));
  return adapter;
}

async function runScript(adapter, script) {
  try {
    await adapter.client.query(script);
  } catch (error) {
    adapter.onError(error);
  }
}

/** Presents "char", name[] and the catalogue's own types as text; "char" stays a character to the engine. */
function presentCatalogueTypes(adapter) {
  const { ColumnTypeEnum } = requireFromPrisma('@prisma/driver-adapter-utils');
  const performIO = adapter.performIO.bind(adapter);
  const queryRaw = adapter.queryRaw.bind(adapter);
  let characters = [];
  adapter.performIO = async (query) => {
    const result = await performIO(query);
    const fields = result.fields ?? [];
    characters = fields.flatMap((field, column) => (field.dataTypeID === OID.char ? [column] : []));
    for (const field of fields) field.dataTypeID = presented(field.dataTypeID);
    return result;
  };
  // One at a time: `characters` is of the query that ran last.
  let queue = Promise.resolve();
  adapter.queryRaw = (query) => {
    const answer = queue.then(async () => {
      const result = await queryRaw(query);
      for (const column of characters) result.columnTypes[column] = ColumnTypeEnum.Character;
      return result;
    });
    queue = answer.catch(() => {});
    return answer;
  };
}

function presented(type) {
  if (type === OID.nameArray) return OID.textArray;
  if (type === OID.char || (type < OID.firstOfUsers && !KNOWN.has(type))) return OID.text;
  return type;
}
