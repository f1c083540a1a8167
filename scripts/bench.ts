/**
 * `npm run bench`: how near the graph comes to a plain node:http and pg server that writes the same bytes, asked in
 * turn, in one run. Ratios count, not requests a second: machines differ, and other work on them too.
 * Arguments: sizes in observations (1000000 10000000 where none is given), --quick (100000, short stretches).
 * HUB_BENCH_SERVER names a PostgreSQL to use instead of a temporary one.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { ClientBase } from 'pg';
import { makeDatabase } from './bench/make-database.ts';
import { fetchBytes, median, type Stretch, startTarget, stretch, type Target } from './bench/measure.ts';
import { QUESTIONS, type Question } from './bench/questions.ts';
import { withClient } from './postgres/connect.mjs';

const quick = process.argv.includes('--quick');
const given = process.argv.slice(2).map(Number).filter(Number.isInteger);
const sizes = given.length > 0 ? given : quick ? [100_000] : [1_000_000, 10_000_000];
const ROUNDS = quick ? 3 : 7;
const MILLISECONDS = quick ? 300 : 1_000;
/** Until the compilers have seen enough of a question, in milliseconds: servers run for days, not for one bench. */
const WARMING = quick ? 2_000 : 4_000;

const server = process.env.HUB_BENCH_SERVER
  ? { admin: process.env.HUB_BENCH_SERVER, stop: async () => {} }
  : await startTemporaryServer();
try {
  for (const size of sizes) await bench(size);
} finally {
  await server.stop();
}

async function bench(observations: number): Promise<void> {
  const name = `hub_bench_${process.pid}_${observations}`;
  console.log(`\n${observations.toLocaleString('en')} observations: making the database ...`);
  const targets: Target[] = [];
  try {
    const database = await makeDatabase(server.admin, name, observations);
    const graph = await startTarget('hub-server.ts', database);
    targets.push(graph);
    const plain = await startTarget('plain-server.ts', database);
    targets.push(plain);
    const table: Record<string, Record<string, string>> = {};
    for (const question of QUESTIONS) table[question.name] = await ask(question, graph, plain);
    console.table(table);
  } finally {
    for (const target of targets) await target.stop();
    await withClient(server.admin, (client: ClientBase) =>
      client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
    );
  }
}

/** Measures one question: both servers in turn, the one that begins changing from round to round. */
async function ask(question: Question, graph: Target, plain: Target): Promise<Record<string, string>> {
  const sample = await fetchBytes(graph.url, question.graph(0));
  const cost = JSON.parse(sample.toString()).extensions.cost.used;
  const toGraph = (n: number) => fetchBytes(graph.url, question.graph(n % question.variants));
  const toPlain = (n: number) => fetchBytes(`${plain.url}${question.plain(n % question.variants)}?${cost}`);
  for (let variant = 0; variant < question.variants; variant += 1) {
    const [ours, theirs] = await Promise.all([toGraph(variant), toPlain(variant)]);
    if (!ours.equals(theirs))
      throw new Error(
        `${question.name}: the servers answer differently\n${ours.subarray(0, 300)}\n${theirs.subarray(0, 300)}`,
      );
  }
  await stretch(graph, toGraph, WARMING);
  await stretch(plain, toPlain, WARMING);
  const rounds: { ours: Stretch; limit: Stretch }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const measured = await inTurn(
      round % 2 === 0,
      () => stretch(graph, toGraph, MILLISECONDS),
      () => stretch(plain, toPlain, MILLISECONDS),
    );
    rounds.push({ ours: measured[0], limit: measured[1] });
  }
  const of = (pick: (round: { ours: Stretch; limit: Stretch }) => number, digits: number) =>
    median(rounds.map(pick)).toFixed(digits);
  return {
    KB: (sample.length / 1_024).toFixed(1),
    'graph/s': of(({ ours }) => ours.perSecond, 0),
    'limit/s': of(({ limit }) => limit.perSecond, 0),
    ratio: of(({ ours, limit }) => ours.perSecond / limit.perSecond, 2),
    'graph CPU ms': of(({ ours }) => ours.cpu, 2),
    'limit CPU ms': of(({ limit }) => limit.cpu, 2),
  };
}

async function inTurn<Result>(
  firstFirst: boolean,
  first: () => Promise<Result>,
  second: () => Promise<Result>,
) {
  if (firstFirst) {
    const a = await first();
    return [a, await second()] as const;
  }
  const b = await second();
  return [await first(), b] as const;
}

async function startTemporaryServer() {
  const child = spawn(process.execPath, [path.join(import.meta.dirname, 'db.mjs'), 'temporary'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const [url] = await Promise.race([once(createInterface({ input: child.stdout }), 'line'), ended]);
  if (typeof url !== 'string') throw new Error('the PostgreSQL of the bench did not start');
  return {
    admin: url,
    stop: async () => {
      child.stdin.end();
      await ended;
    },
  };
}
