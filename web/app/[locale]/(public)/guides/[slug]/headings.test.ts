import { expect, it } from 'vitest';
import { headingsOf } from './headings.ts';

it('lists the headings with anchors that differ', () => {
  const markdown =
    '# Título\n\n## Qué se cuenta[^1]\n\n```\n## no es título\n```\n\n### *Notas* `x`\n\n## Notas x ##\n';
  expect(headingsOf(markdown)).toEqual([
    { depth: 2, text: 'Título', id: 'titulo' },
    { depth: 2, text: 'Qué se cuenta', id: 'que-se-cuenta' },
    { depth: 3, text: 'Notas x', id: 'notas-x' },
    { depth: 2, text: 'Notas x', id: 'notas-x-2' },
  ]);
});
