/** Where Prisma finds the models and the migrations. Run its CLI through `node scripts/prisma.mjs`. */
import { defineConfig } from 'prisma/config';

export default defineConfig({
  schema: 'prisma/schema',
  migrations: { path: 'prisma/migrations' },
  // `generate` and `validate` need no database, so the address may be absent.
  datasource: { url: process.env.DATABASE_URL ?? '' },
});
