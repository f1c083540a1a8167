import { createHash } from 'node:crypto';
import type { Prisma } from '@hub/prisma/generated/client/client.ts';
import type { Context } from './context.ts';
import { mayWrite, type PersonViewer } from './modules/access/viewer.ts';
import { ForbiddenError, IdempotencyError, InvalidError, SignInRequiredError } from './user-errors.ts';

/** A transaction of Prisma's: what a command reads and writes through. */
export type Transaction = Prisma.TransactionClient;

/** The person who may write at all. Throws SignInRequiredError or, for a token without WRITE, ForbiddenError. */
export function requireWriter({ viewer }: Context): PersonViewer {
  if (viewer.kind === 'anonymous') throw new SignInRequiredError();
  if (mayWrite(viewer)) return viewer;
  throw new ForbiddenError({
    ES: 'Este token no permite escribir: le falta el alcance WRITE.',
    PT: 'Este token não permite escrever: falta-lhe o escopo WRITE.',
    EN: 'This token may not write: it lacks the scope WRITE.',
  });
}

/** Runs a command: all of it is kept, or, where it throws, nothing. */
export function inTransaction<Answer>(
  context: Context,
  run: (tx: Transaction) => Promise<Answer>,
): Promise<Answer> {
  return context.db.prisma.$transaction(run, { maxWait: 10_000, timeout: 20_000 });
}

/** Keys of idempotency are at most this long, characters. */
const KEY_MAX = 200;

/**
 * Writes once for each idempotency key of a person. A key that comes again with the same command and input gets the
 * kept answer, with other input an IdempotencyError; the same key at the same time waits for the first. Only writes
 * are kept: what failed may be tried again. `fromKept` gives the kept JSON back its types. Without a key: writes.
 */
export async function once<
  Answer extends object,
  Input extends { idempotencyKey?: string | null | undefined },
>(
  tx: Transaction,
  viewer: PersonViewer,
  {
    command,
    input,
    fromKept,
  }: { command: string; input: Input; fromKept: (kept: Prisma.JsonObject) => Answer },
  write: () => Promise<Answer>,
): Promise<Answer> {
  const { idempotencyKey: key, ...body } = input;
  if (key === undefined || key === null) return write();
  if (key === '' || key.length > KEY_MAX || !isStorable(key)) throw badKey();
  const { personId } = viewer;
  // Freed at the end of the transaction. Two keys that share a hash only wait for each other.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${personId} ${key}`}, 0))`;
  const bodyHash = hashOf({ command, body });
  const kept = await tx.idempotencyKey.findUnique({ where: { personId_key: { personId, key } } });
  if (kept) {
    if (kept.bodyHash !== bodyHash) throw new IdempotencyError();
    return fromKept(kept.answer as Prisma.JsonObject);
  }
  const answer = await write();
  await tx.idempotencyKey.create({
    data: { personId, key, command, bodyHash, answer: JSON.parse(JSON.stringify(answer)) },
  });
  return answer;
}

/** What an audit event tells of a write beside who and when. */
export interface Deed {
  action: string;
  /** Type and immutable code of the thing. */
  kind: string;
  code: string;
  /** Database id of the observatory that owns the thing. */
  observatoryId?: number;
  changes: Record<string, { before: Prisma.InputJsonValue | null; after: Prisma.InputJsonValue | null }>;
}

/** Writes the audit event of a command into its transaction. */
export async function audit(
  tx: Transaction,
  context: Context,
  viewer: PersonViewer,
  deed: Deed,
): Promise<void> {
  await tx.auditEvent.create({ data: { at: context.now(), actor: viewer.handle, ...deed } });
}

/** Whether PostgreSQL can keep the text: no NUL, no half of a surrogate pair. */
export function isStorable(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed();
}

function badKey(): InvalidError {
  const words = {
    ES: `Debe tener de 1 a ${KEY_MAX} caracteres.`,
    PT: `Deve ter de 1 a ${KEY_MAX} caracteres.`,
    EN: `It must have 1 to ${KEY_MAX} characters.`,
  };
  return new InvalidError([{ field: 'idempotencyKey', code: 'LENGTH', words }]);
}

/** SHA-256 of a value as JSON with sorted names, so that the order in which fields are sent doesn't count. */
function hashOf(value: unknown): string {
  const canonical = JSON.stringify(value, (_name, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
  return createHash('sha256').update(canonical).digest('hex');
}
