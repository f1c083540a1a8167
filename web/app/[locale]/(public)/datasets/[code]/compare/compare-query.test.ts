import { describe, expect, it } from 'vitest';
import { comparedVersions } from './compare-query.ts';

describe('the versions that an address compares', () => {
  it.each([
    [{}, 2, 3, []],
    [{ from: '1', to: '2' }, 1, 2, []],
    [{ from: '3', to: '1' }, 3, 1, []],
    [{ to: '2' }, 1, 2, []],
    [{ to: '1' }, 3, 1, []],
    [{ from: '3' }, 3, 2, []],
    [{ from: '1' }, 1, 3, []],
    [{ from: '9', to: 'x' }, 2, 3, ['9', 'x']],
    [{ from: '01', to: '2.0' }, 2, 3, ['01', '2.0']],
    [{ from: '2', to: '2' }, 2, 2, []],
  ])('%o', (asked, from, to, missing) => {
    expect(comparedVersions([3, 2, 1], asked)).toEqual({ from, to, missing });
  });
});
