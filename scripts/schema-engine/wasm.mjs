/** Prisma's schema engine as WebAssembly. */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { requireFromPrisma } from './packages.mjs';

/** The version of the engine. */
export async function engineVersion() {
  return (await loadEngine()).version();
}

/** A new engine for `options.datamodels`, working on the databases of `factory` (see adapter.mjs). */
export async function newEngine(options, factory) {
  const { SchemaEngine } = await loadEngine();
  return SchemaEngine.new(options, () => {}, factory);
}

async function loadEngine() {
  const entry = requireFromPrisma.resolve('@prisma/schema-engine-wasm');
  const glue = entry.replace(/schema_engine\.js$/, 'schema_engine_bg.js');
  const bindings = await import(pathToFileURL(glue).href);
  const code = readFileSync(glue.replace(/\.js$/, '.wasm'));
  globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: logError };
  const { instance } = await WebAssembly.instantiate(code, { './schema_engine_bg.js': bindings });
  bindings.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return bindings;
}

/** Tells Prisma's CLI of an error, in the form of the native engine's log. */
export function logError(message, code) {
  const fields = { message: String(message), ...(code && { error_code: code }) };
  process.stderr.write(`\n${JSON.stringify({ level: 'ERROR', target: 'schema_engine::logger', fields })}\n`);
}
