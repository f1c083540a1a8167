import { createHash } from 'node:crypto';
import type { ClientBase } from 'pg';

/** One part of the seed, loaded in a transaction of its own. */
export interface Step {
  /** Unique and lasting name, such as "code list CL_AREA"; also what people read while it runs. */
  name: string;
  /** What is loaded: its checksum tells whether the seed has changed. */
  content: string;
  /**
   * True for reference data, which is brought up to date when the seed changes; false for what people edit or
   * publish in the hub, which is loaded once.
   */
  renewed: boolean;
  load: (client: ClientBase) => Promise<void>;
}

/** Loads the steps that the database has not taken yet, in order. Returns how many were loaded. */
export async function takeSteps(
  client: ClientBase,
  steps: readonly Step[],
  say: (line: string) => void,
): Promise<number> {
  const { rows } = await client.query<{ step: string; checksum: string }>(
    'SELECT step, checksum FROM figures.seed_mark',
  );
  const taken = new Map(rows.map(({ step, checksum }) => [step, checksum]));
  const pending = steps
    .map((step) => ({ step, checksum: createHash('sha256').update(step.content).digest('hex') }))
    .filter(({ step, checksum }) =>
      step.renewed ? taken.get(step.name) !== checksum : !taken.has(step.name),
    );
  for (const [i, { step, checksum }] of pending.entries()) {
    say(`Loading the seed, ${i + 1} of ${pending.length}: ${step.name}`);
    await client.query('BEGIN');
    try {
      await step.load(client);
      await client.query(
        `INSERT INTO figures.seed_mark (step, checksum) VALUES ($1, $2)
         ON CONFLICT (step) DO UPDATE SET checksum = excluded.checksum, done_at = now()`,
        [step.name, checksum],
      );
      await client.query('COMMIT');
    } catch (error) {
      await client.query('ROLLBACK');
      throw new Error(`the seed's step "${step.name}" failed`, { cause: error });
    }
  }
  return pending.length;
}
