/** The programs that make up a running hub: API, jobs and web. */
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from './paths.mjs';
import { PlainError } from './plain-error.mjs';
import { findPort, isPortFree } from './port.mjs';
import { say } from './say.mjs';
import { packageBin, pinnedNode, typescript, typescriptOnChange } from './tools.mjs';

const PATIENCE_MS = 120_000;

/** Refuses ports that the person chose and something else uses, before any long step. */
export async function checkChosenPorts({ api, web }) {
  for (const wish of [api, web]) if (wish.chosen) await choosePort(wish);
  if (api.chosen && web.chosen && api.port === web.port)
    throw new PlainError(`${api.name} and ${web.name} are the same`);
}

/** A port that the person chose must be free; in place of a usual one the next free one will do. */
async function choosePort({ name, port, chosen }, taken = []) {
  if (!taken.includes(port) && (await isPortFree(port))) return port;
  if (chosen) throw new PlainError(`port ${port} is busy: stop what uses it, or set ${name} to another`);
  const free = await findPort(port + 1, taken);
  say(`  port ${port} is busy: using ${free} instead`);
  return free;
}

/**
 * Starts the three and waits until they answer.
 * @returns `{ publicUrl, webUrl, apiUrl, ended }`: `ended` resolves to words about the first of them that ends.
 */
export async function startServices(children, settings, { url, secret }) {
  const api = await choosePort(settings.api);
  const web = await choosePort(settings.web, [api]);
  const publicUrl = settings.publicUrl ?? `http://localhost:${web}`;
  const env = {
    DATABASE_URL: url,
    HUB_SECRET: secret,
    HUB_DATA_DIR: settings.dataDir,
    HUB_API_PORT: String(api),
    HUB_API_URL: `http://127.0.0.1:${api}`,
    HUB_WEB_PORT: String(web),
    HUB_WEB_ORIGIN: new URL(publicUrl).origin,
    HUB_PUBLIC_URL: publicUrl,
    NEXTAUTH_URL: publicUrl,
  };
  const next = [
    pinnedNode(),
    packageBin('next', 'next', path.join(root, 'web')),
    settings.dev ? 'dev' : 'start',
  ];
  const options = { cwd: root, env, show: settings.dev };
  const run = settings.dev ? typescriptOnChange : typescript;
  const services = [
    children.serve('api', run('api/main.ts'), options),
    children.serve('jobs', run('api/jobs/main.ts'), options),
    children.serve('web', [...next, '-p', String(web)], {
      ...options,
      cwd: path.join(root, 'web'),
      env: { ...env, NODE_ENV: settings.dev ? 'development' : 'production' },
    }),
  ];
  const ended = Promise.race(services.map((service) => service.ended));
  await untilAnswers(`http://127.0.0.1:${api}/ready`, 'the API', ended);
  await untilAnswers(`http://127.0.0.1:${web}/`, 'the web pages', ended);
  return { publicUrl, webUrl: `http://localhost:${web}`, apiUrl: `http://localhost:${api}`, ended };
}

async function untilAnswers(url, what, ended) {
  let end;
  ended.then((words) => (end = words));
  for (const until = Date.now() + PATIENCE_MS; Date.now() < until; await sleep(150)) {
    if (end) throw new PlainError(end);
    const answer = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(30_000) }).catch(
      () => undefined,
    );
    if (answer && answer.status < 500) return;
  }
  throw new PlainError(`${what} did not answer at ${url} within ${PATIENCE_MS / 1000} s`);
}
