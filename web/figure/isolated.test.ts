import { expect, it } from 'vitest';
import { isolated } from './isolated.ts';

it('sets names from right to left apart, and lets no name turn its sentence', () => {
  expect(isolated('Perú')).toBe('Perú');
  expect(isolated('الهجرة')).toBe('\u2068الهجرة\u2069');
  expect(isolated('\u202eUREP\u2066')).toBe('UREP');
});
