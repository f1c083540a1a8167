import { expect, it } from 'vitest';
import { daySpan, hours, sameClock, sessionTime, zoneName } from './session-time.ts';

const [start, end] = ['2027-04-21T01:00:00Z', '2027-04-21T03:00:00Z'];

it('tells days and hours in the zone of the event', () => {
  expect(sessionTime(start, end, 'America/Bogota', 'es')).toContain('martes, 20 de abril de 2027');
  expect(daySpan(start, end, 'America/Bogota', 'en')).toBe('April 20, 2027');
  expect(daySpan(start, end, 'UTC', 'en')).toBe('April 21, 2027');
  expect(zoneName('America/Bogota', start, 'es')).toBe('hora estándar de Colombia (UTC-05:00)');
  expect(zoneName('UTC', start, 'es')).toMatch(/^UTC/);
});

it('tells hours, and whether clocks agree at that instant', () => {
  expect(hours(start, end, 'America/Bogota', 'pt')).toMatch(/^20:00\s?–\s?22:00$/);
  expect(sameClock('America/Bogota', 'America/Lima', start)).toBe(true);
  expect(sameClock('America/Bogota', 'America/Caracas', start)).toBe(false);
  // Chile's clocks change; Bolivia's don't.
  expect(sameClock('America/Santiago', 'America/La_Paz', '2027-07-01T12:00:00Z')).toBe(true);
  expect(sameClock('America/Santiago', 'America/La_Paz', '2027-01-01T12:00:00Z')).toBe(false);
});
