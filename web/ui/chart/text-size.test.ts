import { expect, it } from 'vitest';
import { fitText, textWidth, wrapText } from './text-size.ts';

it('cuts a text to its room and says so', () => {
  expect(fitText('Perú', 10, 100)).toBe('Perú');
  const cut = fitText('República de los ríos sonoros', 10, 80);
  expect(cut).toMatch(/^Rep.*…$/);
  expect(textWidth(cut, 10)).toBeLessThanOrEqual(80);
});

it('sets a text in lines, with an ellipsis where they are too many', () => {
  const text = 'uno dos tres cuatro cinco seis siete ocho nueve diez';
  const lines = wrapText(text, 10, 120);
  expect(lines.join(' ')).toBe(text);
  expect(Math.max(...lines.map((line) => textWidth(line, 10)))).toBeLessThanOrEqual(120);
  expect(wrapText(text, 10, 120, 2)).toHaveLength(2);
  expect(wrapText(text, 10, 120, 2)[1]).toMatch(/…$/);
});

it('goes on in the next line with a word that is wider than its room, and cuts where there is no other', () => {
  const word = 'Desoxirribonucleico'.repeat(5);
  const lines = wrapText(`un ${word}`, 10, 60, 99);
  expect(lines.join('').replace('un', '')).toBe(word);
  expect(Math.max(...lines.map((line) => textWidth(line, 10)))).toBeLessThanOrEqual(60);
  expect(wrapText(word, 10, 60, 1)).toEqual([expect.stringMatching(/^Desox.*…$/)]);
});
