import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import path from 'node:path';

/** A server in a process of its own. */
export interface Target {
  url: string;
  /** CPU that its process used so far, in milliseconds. */
  cpu: () => Promise<number>;
  stop: () => Promise<void>;
}

/** What a stretch of requests came to. */
export interface Stretch {
  perSecond: number;
  /** CPU of the server's process for one request, in milliseconds. */
  cpu: number;
}

const agent = new Agent({ keepAlive: true, maxSockets: 4 });
const CONCURRENCY = 4;

/** Starts `scripts/bench/<script>` with the database's address, as the hub runs for people: in production mode. */
export async function startTarget(script: string, database: string): Promise<Target> {
  const env = { ...process.env, NODE_ENV: 'production' };
  const child = fork(path.join(import.meta.dirname, script), [database], { env });
  const { url } = await messageOf<{ url: string }>(child);
  return {
    url,
    cpu: async () => {
      child.send('cpu');
      return (await messageOf<{ cpu: number }>(child)).cpu;
    },
    stop: async () => {
      child.disconnect();
      if (child.exitCode === null) await once(child, 'exit');
    },
  };
}

/** Sends requests, four at a time, for about so many milliseconds; each takes the next variant. */
export async function stretch(
  target: Target,
  send: (variant: number) => Promise<unknown>,
  milliseconds: number,
): Promise<Stretch> {
  const cpuBefore = await target.cpu();
  const begun = performance.now();
  let done = 0;
  const one = async () => {
    while (performance.now() - begun < milliseconds) await send(done++);
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, one));
  const seconds = (performance.now() - begun) / 1_000;
  return { perSecond: done / seconds, cpu: ((await target.cpu()) - cpuBefore) / done };
}

/** Sends one request and reads all of the answer. Throws unless it is 200. */
export function fetchBytes(url: string, body?: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      'accept-language': 'es',
      accept: 'application/json',
    };
    const sent = request(url, { agent, method: body === undefined ? 'GET' : 'POST', headers }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece) => pieces.push(piece));
      response.on('error', reject);
      response.on('end', () => {
        const bytes = Buffer.concat(pieces);
        if (response.statusCode === 200) resolve(bytes);
        else reject(new Error(`${response.statusCode}: ${bytes.subarray(0, 500)}`));
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

async function messageOf<Message>(child: ChildProcess): Promise<Message> {
  const settled = new AbortController();
  const { signal } = settled;
  try {
    const [message] = await Promise.race([
      once(child, 'message', { signal }),
      once(child, 'exit', { signal }).then(([code]) =>
        Promise.reject(new Error(`a server of the bench ended with ${code}`)),
      ),
    ]);
    return message as Message;
  } finally {
    settled.abort();
  }
}
