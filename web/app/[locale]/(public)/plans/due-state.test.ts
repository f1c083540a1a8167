import { expect, it } from 'vitest';
import { dueState } from './due-state.ts';

it('is late from the day after, soon within thirty days, and nothing of what is over', () => {
  const today = '2027-02-16';
  expect(dueState('PLANNED', '2027-02-15', today)).toBe('late');
  expect(dueState('UNDER_WAY', '2027-02-16', today)).toBe('soon');
  expect(dueState('PLANNED', '2027-03-18', today)).toBe('soon');
  expect(dueState('PLANNED', '2027-03-19', today)).toBe('ahead');
  for (const state of ['DONE', 'DROPPED'] as const) expect(dueState(state, '2020-01-01', today)).toBeNull();
  expect(dueState('PLANNED', null, today)).toBeNull();
});
