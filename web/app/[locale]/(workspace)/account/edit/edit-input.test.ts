import { expect, it } from 'vitest';
import { changedPlain, changedText, idempotencyKey, typedValues } from './edit-input.ts';
import { changedFields, openEdit } from './edit-state.ts';

const original = { 'name.es': 'Uno', 'name.pt': 'Um', city: 'Lima' };

it('sends only what was changed, and null for what was emptied', () => {
  const values = { 'name.es': 'Dos', 'name.pt': 'Um', city: '' };
  const changed = changedFields(values, original);
  expect(changed).toEqual(['name.es', 'city']);
  expect(changedText('name', values, changed)).toEqual({ es: 'Dos' });
  expect(changedText('description', values, changed)).toBeUndefined();
  expect(changedPlain('city', values, changed)).toBeNull();
  expect(changedPlain('website', values, changed)).toBeUndefined();
});

it('reads what was typed with Unix line ends, and nothing but the fields of the form', () => {
  const form = new FormData();
  form.set('city', ' La Paz\r\n');
  form.set('other', 'x');
  expect(typedValues(form, ['city', 'website'])).toEqual({ city: 'La Paz', website: '' });
});

it('gives a save sent twice one key, and a changed one another', () => {
  const state = openEdit(original, 3);
  const key = idempotencyKey('form', state, original);
  expect(idempotencyKey('form', state, { ...original })).toBe(key);
  expect(idempotencyKey('form', state, { ...original, city: 'Quito' })).not.toBe(key);
  expect(idempotencyKey('form', { ...state, revision: 4 }, original)).not.toBe(key);
});
