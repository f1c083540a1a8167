import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** One graphql for our code and for the packages that Node loads: two can't read each other's schemas. */
const oneGraphql = {
  alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql/index.js')) }],
};

const timeouts = { testTimeout: 30_000, hookTimeout: 60_000 };

/** Tests of scripts that run on the tests' database. */
const NEEDS_DATABASE = ['scripts/prisma.test.ts', 'scripts/seed/*.test.ts'];

/** All tests of the hub. Run them by `npm test`; one project by `npx vitest run --project engine`. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'engine', include: ['schema/engine/**/*.test.ts'], env: { TZ: 'UTC' } } },
      {
        resolve: oneGraphql,
        test: {
          name: 'hub',
          include: ['schema/*.test.ts', 'schema/modules/**/*.test.ts', 'api/**/*.test.ts', ...NEEDS_DATABASE],
          globalSetup: 'api/test/global-setup.ts',
          env: { TZ: 'UTC' },
          ...timeouts,
        },
      },
      {
        test: {
          name: 'web',
          include: ['web/**/*.test.ts', 'web/**/*.test.tsx'],
          exclude: ['web/**/*.browser.test.ts', '**/node_modules/**'],
        },
      },
      {
        test: {
          name: 'browser',
          include: ['web/test/**/*.browser.test.ts'],
          globalSetup: 'scripts/testing/browser-setup.ts',
          setupFiles: 'scripts/testing/browser-or-skip.ts',
          // They share one running hub, and two cores.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      { test: { name: 'scripts', include: ['scripts/**/*.test.ts'], exclude: NEEDS_DATABASE, ...timeouts } },
    ],
  },
});
