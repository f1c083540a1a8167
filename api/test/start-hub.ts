import { createDb, type Database } from '@hub/prisma/client.ts';
import pino from 'pino';
import { deriveKeys } from '../auth/keys.ts';
import { startServer } from '../server.ts';
import { testDatabase } from './database.ts';

/** An answer of the API. `json` is undefined where the body is no JSON. */
export interface HubAnswer {
  status: number;
  headers: Headers;
  text: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests pick from answers of every shape
  json: any;
}

export interface RunningHub {
  url: string;
  db: Database;
  /** All that was logged until now, as it stands in the log. */
  logged: () => string;
  /** One request; a path begins with a slash. */
  send: (path: string, init?: RequestInit) => Promise<HubAnswer>;
  /** A GraphQL request in English as POST; `body` that is no text is sent as JSON. */
  ask: (body: unknown, headers?: Record<string, string>) => Promise<HubAnswer>;
  close: () => Promise<void>;
}

/** A running API on this test file's own seeded database, or on the one at `databaseUrl`. */
export async function startHub(databaseUrl?: string): Promise<RunningHub> {
  const lines: string[] = [];
  const log = pino({ level: 'debug', base: null }, { write: (line: string) => lines.push(line) });
  const db = createDb(databaseUrl ?? (await testDatabase()).url);
  const keys = deriveKeys('a secret of the tests that is long enough');
  const server = await startServer({ db, keys, log, port: 0 });
  const send: RunningHub['send'] = async (path, init) => {
    const response = await fetch(`${server.url}${path}`, { redirect: 'manual', ...init });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, json: parsed(text) };
  };
  return {
    url: server.url,
    db,
    logged: () => lines.join(''),
    send,
    ask: (body, headers) =>
      send('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'accept-language': 'en', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    close: async () => {
      await server.stop();
      await db.close();
    },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
