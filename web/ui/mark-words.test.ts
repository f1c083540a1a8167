import { expect, it } from 'vitest';
import { markWords, wantedWords } from './mark-words.ts';

const hits = (text: string, query: string) =>
  markWords(text, query)
    .filter(({ hit }) => hit)
    .map((piece) => piece.text);

it('marks words without minding accents, case and endings', () => {
  expect(hits('Dirección Nacional de Migraciones', 'migracion')).toEqual(['Migraciones']);
  expect(hits('migração e migrações', 'migracao')).toEqual(['migração', 'migrações']);
  expect(hits('Personas migrantes', 'migración')).toEqual([]);
  expect(hits('PIB por habitante', 'pib')).toEqual(['PIB']);
});

it('leaves out what the query leaves out, joins by, or says in two letters', () => {
  expect(wantedWords('"zona norte" OR remesas -asilo de')).toEqual(['zona', 'norte', 'remesas']);
});

it('gives the whole text back', () => {
  const text = 'Entradas (2020–2024): عابرون و personas.';
  expect(
    markWords(text, 'personas عابرون')
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text);
  expect(hits(text, 'personas عابرون')).toEqual(['عابرون', 'personas']);
  expect(markWords(text, '')).toEqual([{ text, hit: false }]);
});
