import { hashPassword, passwordFits } from '@hub/schema/modules/access/password.ts';
import type { ClientBase } from 'pg';
import { idOf } from './sql.ts';

/** Slug of the observatory at which the demo roles are held. */
const HOME = 'osumi';

const ACCOUNTS = [
  { local: 'network-admin', name: 'Cuenta de demostración: administración de la red', role: null },
  {
    local: 'observatory-admin',
    name: 'Cuenta de demostración: administración de observatorio',
    role: 'OBSERVATORY_ADMIN',
  },
  { local: 'editor', name: 'Cuenta de demostración: edición', role: 'EDITOR' },
  { local: 'trainer', name: 'Cuenta de demostración: capacitación', role: 'TRAINER' },
  { local: 'member', name: 'Cuenta de demostración: integrante', role: 'MEMBER' },
] as const;

/**
 * Makes the demo accounts that are not there yet and gives those there this password. Other things that were
 * changed on them, such as a revoked role, stay. Returns how many were made.
 */
export async function loadDemoAccounts(client: ClientBase, password: string): Promise<number> {
  const home = await idOf(client, 'observatory', 'slug', HOME);
  let made = 0;
  for (const { local, name, role } of ACCOUNTS) {
    const email = `${local}@example.org`;
    const { rows } = await client.query<{ id: number; password_hash: string | null }>(
      'SELECT id, password_hash FROM person WHERE email = $1',
      [email],
    );
    const kept = rows[0];
    if (kept && (await passwordFits(kept.password_hash, password))) continue;
    const hash = await hashPassword(password);
    if (kept) {
      await client.query('UPDATE person SET password_hash = $2 WHERE id = $1', [kept.id, hash]);
      continue;
    }
    await client.query('BEGIN');
    const person = await client.query<{ id: number }>(
      `INSERT INTO person (handle, email, name, password_hash, network_admin) VALUES ($1, $2, $3, $4, $5)
       RETURNING id`,
      [`demo-${local}`, email, name, hash, role === null],
    );
    if (role !== null) {
      await client.query(
        'INSERT INTO role_assignment (person_id, observatory_id, role) VALUES ($1, $2, $3)',
        [person.rows[0]?.id, home, role],
      );
    }
    await client.query('COMMIT');
    made += 1;
  }
  return made;
}
