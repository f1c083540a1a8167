import { expect, it } from 'vitest';
import { queryOf, readAddress } from './training-address.ts';

it('reads what is ours and writes what is not usual', () => {
  const address = readAddress({ view: 'month', month: '2027-02', language: 'PT', organiser: 'osumi' });
  expect(queryOf(address, {})).toEqual({
    view: 'month',
    month: '2027-02',
    language: 'PT',
    organiser: 'osumi',
  });
  expect(queryOf(address, { view: 'list' })).toEqual({ language: 'PT', organiser: 'osumi' });
  expect(queryOf(readAddress({ view: 'year', month: '2027-99', when: 'soon', language: 'FR' }), {})).toEqual(
    {},
  );
  expect(queryOf(readAddress({ when: 'past', month: '2027-02' }), {})).toEqual({ when: 'past' });
});
