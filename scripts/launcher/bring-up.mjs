/** The steps from a checkout to a running hub. */
import { openDatabase } from './database.mjs';
import { root } from './paths.mjs';
import { build, prepare } from './prepare.mjs';
import { say, step } from './say.mjs';
import { startServices } from './services.mjs';
import { keepSecrets } from './settings.mjs';
import { pinnedNode, typescript } from './tools.mjs';

/** Does every step that is not done yet; resolves to what startServices tells. Sets `hub.database`, to be stopped. */
export async function bringUp(hub) {
  const { children, settings, guardian } = hub;
  await prepare(children);
  const { secret, demoPassword } = keepSecrets(settings);
  const database = await step(
    settings.databaseUrl ? 'Connecting to the database' : 'Starting the database',
    () => {
      hub.database = openDatabase(settings, guardian);
      return hub.database;
    },
  );
  await migrateAndSeed(children, database.url, demoPassword);
  await build(children, settings);
  return step('Starting the API, the jobs and the web pages', () =>
    startServices(children, settings, { url: database.url, secret }),
  );
}

async function migrateAndSeed(children, url, demoPassword) {
  const onLine = (line) => say(`  ${line}`);
  const env = {
    DATABASE_URL: url,
    HUB_DEMO_ACCOUNTS: demoPassword ? '1' : '0',
    ...(demoPassword && { HUB_DEMO_PASSWORD: demoPassword }),
  };
  await step('Migrating the database', async () => {
    await children.run('migrate', [pinnedNode(), 'scripts/migrate.mjs'], { cwd: root, env });
    await children.run('install-jobs', typescript('api/jobs/install.ts'), { cwd: root, env });
  });
  await step('Loading the catalogue and its figures', () =>
    children.run('seed', typescript('scripts/seed/load.ts'), { cwd: root, env, onLine }),
  );
}
