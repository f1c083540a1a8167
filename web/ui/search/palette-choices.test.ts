import { expect, it } from 'vitest';
import { paletteGroups } from './palette-choices.ts';
import { loadPaletteWords } from './palette-words.ts';

const place = {
  locale: 'es' as const,
  here: { path: '/es/datasets/X', query: '?version=2' },
  signedIn: false,
  observatories: [],
};
const none = { titled: [], found: [] };
const peru = { kind: 'CODE' as const, title: 'Perú', href: '/countries/PER' };

it('offers pages and actions before anything is typed', async () => {
  const groups = paletteGroups('', none, place, await loadPaletteWords('es'));
  expect(groups.map(({ title }) => title)).toEqual(['Páginas', 'Acciones']);
  const actions = groups[1]?.choices ?? [];
  expect(actions[0]).toMatchObject({ lang: 'pt-BR', does: { go: '/pt/datasets/X?version=2' } });
  expect(actions.at(-1)?.does).toEqual({ go: '/es/sign-in?to=%2Fes%2Fdatasets%2FX%3Fversion%3D2' });
});

it('puts what was found first, and keeps pages and actions that fit', async () => {
  const groups = paletteGroups('pa', { titled: [peru], found: [] }, place, await loadPaletteWords('es'));
  expect(groups.map(({ choices }) => choices.map(({ title }) => title))).toEqual([
    ['Perú'],
    ['Países'],
    ['Ver esta página em português', 'See this page in English'],
    ['Buscar en los textos completos: pa'],
  ]);
  expect(groups[0]?.choices[0]).toMatchObject({ note: 'País', does: { go: '/es/countries/PER' } });
});

it('leads those who are signed in to what is theirs, and out', async () => {
  const mine = { ...place, signedIn: true, observatories: [{ slug: 'dnm', name: 'Dirección Nacional' }] };
  const [pages, actions] = paletteGroups('', none, mine, await loadPaletteWords('pt'));
  expect(pages?.choices[0]?.does).toEqual({ go: '/es/account/observatories/dnm' });
  expect(actions?.choices.at(-1)).toMatchObject({ title: 'Sair', does: { signOut: true } });
});
