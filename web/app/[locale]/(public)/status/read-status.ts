/** How a part of the service stands; UNKNOWN where that which knows it does not answer. */
export type PartState = 'up' | 'down' | 'unknown';

export interface ServiceStatus {
  api: PartState;
  database: PartState;
  jobs: PartState;
}

const PATIENCE_MS = 4_000;

/** Asks the API at `url` how it is, and what it knows of its database and its jobs. It never throws. */
export async function readStatus(url: string, get: typeof fetch = fetch): Promise<ServiceStatus> {
  const answer = (path: string) =>
    get(`${url}${path}`, { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE_MS) }).catch(() => null);
  const [health, ready] = await Promise.all([answer('/health'), answer('/ready')]);
  if (!health?.ok) return { api: 'down', database: 'unknown', jobs: 'unknown' };
  if (!ready) return { api: 'up', database: 'unknown', jobs: 'unknown' };
  if (!ready.ok) return { api: 'up', database: 'down', jobs: 'unknown' };
  const { jobs } = (await ready.json().catch(() => ({}))) as { jobs?: unknown };
  const known: Record<string, PartState> = { working: 'up', silent: 'down' };
  return { api: 'up', database: 'up', jobs: known[String(jobs)] ?? 'unknown' };
}
