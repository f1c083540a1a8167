import { expect, it } from 'vitest';
import { daySpan, sessionTime, zoneName } from './session-time.ts';

const [start, end] = ['2027-04-21T01:00:00Z', '2027-04-21T03:00:00Z'];

it('tells days and hours in the zone of the event', () => {
  expect(sessionTime(start, end, 'America/Bogota', 'es')).toContain('martes, 20 de abril de 2027');
  expect(daySpan(start, end, 'America/Bogota', 'en')).toBe('April 20, 2027');
  expect(daySpan(start, end, 'UTC', 'en')).toBe('April 21, 2027');
  expect(zoneName('America/Bogota', start, 'es')).toBe('hora estándar de Colombia (UTC-05:00)');
});
