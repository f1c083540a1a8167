import type { Prisma } from '@hub/prisma/generated/client/client.ts';

/** What a write changed in one field, as it is shown. */
export interface AuditChange {
  field: string;
  before: string | null;
  after: string | null;
}

/** Of fields with such names it is told that they changed and not how. Commands keep no secret in the first place. */
const UNTOLD = /password|secret|hash|token|totp|e-?mail/i;

/** The changes of an audit event, field by field. */
export function changesTold(changes: Prisma.JsonValue): AuditChange[] {
  if (typeof changes !== 'object' || changes === null || Array.isArray(changes)) return [];
  return Object.entries(changes).map(([field, change]) => {
    if (UNTOLD.test(field) || typeof change !== 'object' || change === null || Array.isArray(change)) {
      return { field, before: null, after: null };
    }
    return { field, before: shown(change.before), after: shown(change.after) };
  });
}

function shown(value: Prisma.JsonValue | undefined): string | null {
  if (value === undefined || value === null) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
