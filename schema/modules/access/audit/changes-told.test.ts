import { expect, test } from 'vitest';
import { changesTold } from './changes-told.ts';

test('tells of each field what stood before and after', () => {
  expect(
    changesTold({
      'name.es': { before: 'A', after: 'B' },
      roles: { before: null, after: ['EDITOR'] },
      city: { before: 'Lima', after: null },
    }),
  ).toEqual([
    { field: 'name.es', before: 'A', after: 'B' },
    { field: 'roles', before: null, after: '["EDITOR"]' },
    { field: 'city', before: 'Lima', after: null },
  ]);
});

test('of what may be a secret or an e-mail it tells that it changed, not how', () => {
  for (const field of ['password', 'tokenHash', 'email', 'e-mail', 'Secret', 'totp']) {
    expect(changesTold({ [field]: { before: 'x', after: 'y' } })).toEqual([
      { field, before: null, after: null },
    ]);
  }
});

test.each([null, 'x', 1, ['a']])('%j holds no changes', (kept) => expect(changesTold(kept)).toEqual([]));
