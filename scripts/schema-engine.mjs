#!/usr/bin/env node
/**
 * Stands in for Prisma's schema engine, which Prisma's CLI would download: speaks the same JSON-RPC on standard input
 * and output, over the WASM build of that engine from npm. Started by Prisma (see prisma.mjs), not by people.
 */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { adapterFactory } from './schema-engine/adapter.mjs';
import { administer } from './schema-engine/administer.mjs';
import { engineVersion, newEngine } from './schema-engine/wasm.mjs';

const { values, positionals } = parseArgs({
  strict: false,
  allowPositionals: true,
  options: {
    datasource: { type: 'string' },
    datamodels: { type: 'string', multiple: true },
    version: { type: 'boolean', short: 'V' },
  },
});
const datasource = values.datasource ? JSON.parse(values.datasource) : {};

if (values.version) console.log(`schema-engine-cli ${await engineVersion()}`);
else if (positionals[0] === 'cli') await administer(positionals[1], datasource.url);
else await serve();
process.exit();

/** Answers one request a line until the input ends. */
async function serve() {
  const datamodels = values.datamodels?.map((file) => [file, readFileSync(file, 'utf8')]);
  let engine;
  for await (const line of createInterface({ input: process.stdin })) {
    const { id, method, params } = line.trim() ? JSON.parse(line) : {};
    if (id === undefined || method === undefined) continue;
    try {
      engine ??= await newEngine({ datamodels }, adapterFactory(datasource));
      send({ id, result: await answer(engine, id, method, params) });
    } catch (error) {
      send({ id, error: describe(error) });
    }
  }
}

async function answer(engine, id, method, params) {
  const name = method === 'getDatabaseVersion' ? 'version' : method;
  if (!engine[name]) throw new Error(`the WASM schema engine knows no ${method}`);
  const result = (await engine[name](params)) ?? {};
  if (method !== 'diff' || result.stdout == null) return result;
  // The native engine prints a difference by a request of its own.
  send({ id: 1e9 + id, method: 'print', params: { content: result.stdout } });
  return { exitCode: result.exitCode, stdout: null };
}

function send(message) {
  process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
}

function describe(error) {
  const data = {
    is_panic: false,
    message: error.message ?? String(error),
    error_code: error.code,
    meta: error.meta,
  };
  return { code: 4466, message: 'An error happened. Check the data field for details.', data };
}
