import { type Logger, pino } from 'pino';

export type { Logger };

/** A log of events in JSON lines. Requests' bodies, headers, errors' messages and stacks never enter it. */
export function createLog(level: string): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
}
