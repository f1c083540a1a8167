import { expect, it } from 'vitest';
import { memberStates } from './member-states.ts';

it('names the twelve in the language', () => {
  expect(memberStates('es')).toBe(
    'Argentina, Bolivia, Brasil, Chile, Colombia, Ecuador, Guyana, Paraguay, Perú, Surinam, Uruguay y Venezuela',
  );
  expect(memberStates('pt')).toContain('Guiana, Paraguai, Peru, Suriname, Uruguai e Venezuela');
  expect(memberStates('en').split(', ')).toHaveLength(12);
});
