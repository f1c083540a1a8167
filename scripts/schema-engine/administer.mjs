/** The schema engine's `cli` commands: is the database there, create it, drop it. */
import { withClient } from '../postgres/connect.mjs';
import { splitSchema } from './adapter.mjs';
import { logError } from './wasm.mjs';

/** PostgreSQL's code for a database that does not exist. */
const UNKNOWN_DATABASE = '3D000';

/** Does `command` to the database `address`, and sets the exit code that Prisma's CLI reads. */
export async function administer(command, address) {
  const { url } = splitSchema(address);
  const name = decodeURIComponent(new URL(url).pathname.slice(1));
  const admin = new URL(url);
  admin.pathname = '/postgres';
  const commands = {
    'can-connect-to-database': () => withClient(url, (client) => client.query('SELECT 1')),
    'create-database': () => onDatabase(admin.href, 'CREATE DATABASE', name),
    'drop-database': () => onDatabase(admin.href, 'DROP DATABASE IF EXISTS', name),
  };
  try {
    await commands[command]();
    process.exitCode = 0;
  } catch (error) {
    logError(error.message, error.code === UNKNOWN_DATABASE ? 'P1003' : 'P1001');
    process.exitCode = 1;
  }
}

function onDatabase(admin, statement, name) {
  return withClient(admin, (client) => client.query(`${statement} ${client.escapeIdentifier(name)}`));
}
