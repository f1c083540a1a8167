import { expect, it } from 'vitest';
import { placePhrases } from './place-phrases.ts';

it('contracts preposition and article in Portuguese', () => {
  expect(placePhrases({ code: 'PER', label: 'Peru' }, 'pt')).toEqual({
    the: 'o Peru',
    of: 'do Peru',
    from: 'do Peru',
    in: 'no Peru',
    to: 'ao Peru',
  });
  expect(placePhrases({ code: 'COL', label: 'Colômbia' }, 'pt')).toMatchObject({
    of: 'da Colômbia',
    in: 'na Colômbia',
    to: 'à Colômbia',
  });
  expect(placePhrases({ code: 'USA', label: 'Estados Unidos' }, 'pt').in).toBe('nos Estados Unidos');
  expect(placePhrases({ code: 'PHL', label: 'Filipinas' }, 'pt').to).toBe('às Filipinas');
  expect(placePhrases({ code: 'CUB', label: 'Cuba' }, 'pt')).toMatchObject({ of: 'de Cuba', in: 'em Cuba' });
  expect(placePhrases({ code: 'CYM', label: 'Ilhas Cayman' }, 'pt').of).toBe('das Ilhas Cayman');
});

it('needs no article for most countries in Spanish', () => {
  expect(placePhrases({ code: 'PER', label: 'Perú' }, 'es')).toEqual({
    the: 'Perú',
    of: 'de Perú',
    from: 'de Perú',
    in: 'en Perú',
    to: 'a Perú',
  });
  expect(placePhrases({ code: 'GBR', label: 'Reino Unido' }, 'es')).toMatchObject({
    of: 'del Reino Unido',
    in: 'en el Reino Unido',
    to: 'al Reino Unido',
  });
  expect(placePhrases({ code: 'NLD', label: 'Países Bajos' }, 'es').of).toBe('de los Países Bajos');
  expect(placePhrases({ code: 'SLV', label: 'El Salvador' }, 'es').of).toBe('de El Salvador');
});

it('tells origin from possession in English', () => {
  expect(placePhrases({ code: 'USA', label: 'United States' }, 'en')).toEqual({
    the: 'the United States',
    of: 'of the United States',
    from: 'from the United States',
    in: 'in the United States',
    to: 'to the United States',
  });
  expect(placePhrases({ code: 'VGB', label: 'British Virgin Islands' }, 'en').in).toBe(
    'in the British Virgin Islands',
  );
  expect(placePhrases({ code: 'PER', label: 'Peru' }, 'en').in).toBe('in Peru');
});
