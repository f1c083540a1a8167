import { expect, it } from 'vitest';
import { corridorHref, readCorridor } from './corridor-address.ts';

it('reads the two ends of a corridor', () => {
  expect(readCorridor('VEN-PER')).toEqual({ from: 'VEN', to: 'PER' });
  expect(readCorridor('venezuela-per%C3%BA')).toEqual({ from: 'venezuela', to: 'perú' });
  expect(corridorHref({ from: 'VEN', to: 'PER' })).toBe('/corridors/VEN-PER');
});

it('finds no corridor where an end is missing', () => {
  for (const segment of ['VEN', '-PER', 'VEN-', 'A-B-C', '', '%E0%A4%A'])
    expect(readCorridor(segment)).toBeNull();
});
