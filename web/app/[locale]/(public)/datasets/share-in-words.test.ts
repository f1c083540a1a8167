import { expect, it } from 'vitest';
import { wholePercent } from './share-in-words.ts';

it.each([
  [0, 0],
  [0.0001, 1],
  [0.19047, 19],
  [0.9978, 99],
  [0.9999, 99],
  [1, 100],
])('%d is %i %%', (share, percent) => {
  expect(wholePercent(share)).toBe(percent);
});
