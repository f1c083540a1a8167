import { expect, it } from 'vitest';
import { rankTitles } from './rank-titles.ts';

const items = [
  'Personas refugiadas por país de origen',
  'Población migrante internacional',
  'Perú',
  'Remesas recibidas',
  'Dirección Nacional de Migraciones (Perú)',
].map((title) => ({ title }));
const titles = (typed: string, most = 8) => rankTitles(items, typed, most).map(({ title }) => title);

it('finds by the beginnings of words, whatever their accents and order', () => {
  expect(titles('migra')).toEqual([
    'Población migrante internacional',
    'Dirección Nacional de Migraciones (Perú)',
  ]);
  expect(titles('peru migr')).toEqual(['Dirección Nacional de Migraciones (Perú)']);
  expect(titles('esas')).toEqual([]);
});

it('puts first what begins so, and what is shorter', () => {
  expect(titles('per')).toEqual([
    'Perú',
    'Personas refugiadas por país de origen',
    'Dirección Nacional de Migraciones (Perú)',
  ]);
  expect(titles('per', 1)).toEqual(['Perú']);
});

it('finds nothing by nothing', () => {
  expect(titles('  ¿? ')).toEqual([]);
});
