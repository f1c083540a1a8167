import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { GuideBody } from './guide-body.tsx';

const words = {
  footnotes: 'Notas',
  back: (note: number) => `Volver al texto de la nota ${note}`,
  anchor: (section: string) => `Dirección de la sección «${section}»`,
};
const html = (markdown: string) => renderToStaticMarkup(<GuideBody markdown={markdown} words={words} />);

it('shows markup as text, and leads to no script and no picture of another host', () => {
  const shown = html(
    '# <b onclick="x()">Título</b>\n\n<script>alert(1)</script>\n\n[a](javascript:alert(1)) ![mapa](https://example.org/x.png)\n\n<iframe src="https://example.org"></iframe>',
  );
  expect(shown).not.toMatch(/<script|<iframe|<img|<b |javascript:|onclick="/);
  expect(shown).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(shown).toContain('<em>mapa</em>');
});

it('gives each heading an address of its own, below the title of the page', () => {
  const shown = html('# Uno\n\n## Dos[^a]\n\n## Dos\n\n[^a]: Nota.');
  expect(shown).toContain('<h2 id="uno">Uno</h2>');
  expect(shown).toContain('<a href="#dos-2" class="anchor">');
  expect(shown).toContain('Dirección de la sección «Dos»');
});

it('ties notes to their places in the words of the language, both ways', () => {
  const shown = html('Uno[^a], dos[^b] y otra vez uno[^a].\n\n[^a]: Primera.\n[^b]: Segunda.');
  expect(shown).toContain('id="footnote-label"');
  expect(shown).toContain('>Notas</h2>');
  expect(shown.match(/aria-describedby="footnote-label"/g)).toHaveLength(3);
  for (const [, target] of shown.matchAll(/href="#(note-[^"]+)"/g)) expect(shown).toContain(`id="${target}"`);
  expect(shown).toContain('aria-label="Volver al texto de la nota 2"');
});

it('has no inline style, which the site forbids, also in aligned tables', () => {
  const shown = html('| a | b |\n|---|--:|\n| x | 1 |');
  expect(shown).not.toContain('style=');
  expect(shown).toContain('<td class="num">1</td>');
});
