/** Codes by which Prisma, pg and PostgreSQL say that the database cannot be reached, is going away, or is held up. */
const OUTAGE = new Set([
  'P1001',
  'P1002',
  'P1008',
  'P1017',
  'P2024',
  'P2037',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EHOSTUNREACH',
  '57P01',
  '57P02',
  '57P03',
  '53300',
  '55P03',
  '08000',
  '08001',
  '08003',
  '08004',
  '08006',
]);
const OUTAGE_WORDS =
  /Connection terminated|connection timeout|timeout exceeded when trying to connect|Can't reach database|due to lock timeout|DatabaseNotReachable|ConnectionClosed|server closed the connection/i;

/** Whether an error, or one that caused it, means that the database is away for now. */
export function isOutage(error: unknown): boolean {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 6; depth++) {
    const { code, originalError } = cause as Error & { code?: unknown; originalError?: unknown };
    if (typeof code === 'string' && OUTAGE.has(code)) return true;
    if (OUTAGE_WORDS.test(cause.message)) return true;
    if (cause instanceof AggregateError && cause.errors.some(isOutage)) return true;
    cause = originalError ?? cause.cause;
  }
  return false;
}
