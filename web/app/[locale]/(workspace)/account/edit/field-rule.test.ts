import { expect, it } from 'vitest';
import { faultsOf, faultWords } from './field-rule.ts';

const rules = {
  needed: 'name',
  fields: [
    { name: 'name.es', max: 5 },
    { name: 'name.pt', max: 5 },
    { name: 'website', max: 30, kind: 'web-address' },
    { name: 'latitude', kind: 'latitude' },
    { name: 'longitude', kind: 'longitude' },
  ],
} as const;
const good = { 'name.es': 'Uno', website: 'https://example.org/a', latitude: '-34,6', longitude: '−58.4' };
const faults = (values: Record<string, string>) => faultsOf(rules, { ...good, ...values });

it('finds nothing wrong with a good form, nor with one that is nearly empty', () => {
  expect(faults({})).toEqual({});
  expect(faultsOf(rules, { 'name.pt': 'Um' })).toEqual({});
});

it('counts characters as they will be kept', () => {
  expect(faults({ 'name.es': '123456' })).toEqual({ 'name.es': { code: 'TOO_LONG', limit: 5 } });
  expect(faults({ 'name.es': '  12345  ' })).toEqual({});
  expect(faults({ 'name.es': 'e\u0301e\u0301e\u0301' })).toEqual({});
});

it.each([
  'javascript:alert(1)',
  'example.org',
  'https://user:x@example.org',
  'https://localhost',
  'http://a b.c',
])('refuses the address %s', (website) =>
  expect(faults({ website })).toEqual({ website: { code: 'WEB_ADDRESS' } }),
);

it('knows degrees, and that they go together', () => {
  expect(faults({ latitude: 'south' })).toEqual({ latitude: { code: 'DEGREES', limit: 90 } });
  expect(faults({ latitude: '91' })).toEqual({ latitude: { code: 'DEGREES', limit: 90 } });
  expect(faults({ longitude: '' })).toEqual({ longitude: { code: 'TOGETHER' } });
});

it('needs a name in one language', () => {
  expect(faults({ 'name.es': ' ' })).toEqual({ 'name.es': { code: 'REQUIRED' } });
});

it('says a limit in its words, wherever it stands in them', () => {
  const degrees = 'Between -{limit} and {limit}.';
  const words = {
    TOO_LONG: 'At most {limit}.',
    WEB_ADDRESS: '',
    DEGREES: degrees,
    TOGETHER: '',
    REQUIRED: '',
  };
  expect(faultWords(words, { code: 'DEGREES', limit: 90 })).toBe('Between -90 and 90.');
  expect(faultWords(words, { code: 'TOO_LONG', limit: 200 })).toBe('At most 200.');
});
