import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { PrismaClient } from './generated/client/client.ts';

/** The two ways into one PostgreSQL: Prisma for identity, catalogue, content and audit; pg for the figures. */
export interface Database {
  prisma: PrismaClient;
  pool: pg.Pool;
  close: () => Promise<void>;
}

/**
 * Opens a database. `url` is a postgresql:// address; `max` bounds the connections of each of the two ways; `lockWait`,
 * in milliseconds, how long a statement waits for what another holds (0: for ever).
 */
export function createDb(url: string, max = 8, lockWait = 0): Database {
  const connection = { connectionString: url, max, connectionTimeoutMillis: 5_000, lock_timeout: lockWait };
  const pool = new pg.Pool(connection);
  // A connection that breaks while idle is replaced by the pool; the query that next fails tells its caller.
  pool.on('error', () => {});
  const prisma = new PrismaClient({ adapter: new PrismaPg(connection) });
  return {
    prisma,
    pool,
    close: async () => {
      await prisma.$disconnect();
      await pool.end();
    },
  };
}
