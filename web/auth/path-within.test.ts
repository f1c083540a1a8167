import { expect, it } from 'vitest';
import { pathWithin } from './path-within.ts';

it.each(['/es', '/es/account?x=1#y', '/'])('keeps %s', (path) => expect(pathWithin(path)).toBe(path));

it.each(['https://example.org', '//example.org', '/\\example.org', 'es', '', null, '/a b', '/a\nb'])(
  'refuses %s',
  (path) => expect(pathWithin(path)).toBeNull(),
);
