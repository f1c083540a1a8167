import { Cite } from '@citation-js/core';
import { describe, expect, it } from 'vitest';
import { type CitedVersion, citedVersion } from './cited-version.ts';
import { apaCitation, bibtexCitation, cslCitation } from './write-citation.ts';

const words = {
  genre: 'Conjunto de datos',
  version: (number: number) => `Versión ${number}`,
  edition: (edition: string) => `edición ${edition}`,
  licence: (name: string) => `Licencia: ${name}`,
};

const cited = (title: string, source = 'Oficina de Estadística & Cía. (OEC)'): CitedVersion =>
  citedVersion(
    { code: 'UNDESA_STOCK', title, source, publisher: { slug: 'osumi', name: 'Observatorio Sudamericano' } },
    {
      number: 2,
      edition: '2020',
      publishedAt: '2026-11-01T00:00:00Z',
      licence: { code: 'CC-BY-3.0-IGO', name: 'CC BY 3.0 IGO', url: 'https://example.org/by' },
    },
    'es',
    words,
  );

const apa = (title: string, locale: 'es' | 'pt' | 'en' = 'es') =>
  apaCitation(cited(title), locale, { version: '2 de la edición 2020', licence: 'Licencia: CC BY 3.0 IGO' });

describe('a citation of a version', () => {
  it('in APA says who, when, what, which version, where, and under which licence', () => {
    expect(apa('Población migrante')).toBe(
      'Oficina de Estadística & Cía. (OEC). (2026). Población migrante (Versión 2 de la edición 2020) [Conjunto de datos]. ' +
        'Observatorio Sudamericano. http://localhost:3000/datasets/UNDESA_STOCK?version=2 Licencia: CC BY 3.0 IGO.',
    );
    expect(apa('x', 'pt')).toContain('(Versão 2 de la edición 2020)');
    expect(apa('x', 'en')).toContain('(Version 2 de la edición 2020)');
  });

  it.each([
    ['one institution', 'Oficina de Estadística'],
    ['two', 'World Bank; KNOMAD'],
    ['three', 'IOM; UNHCR; UN DESA, Population Division'],
  ])('in APA is what the whole style gives, of %s', { timeout: 60_000 }, (_name, source) => {
    const { edition, note, license, ...item } = cited('Población & migración', source);
    const dated = { ...item, issued: { 'date-parts': [[2026]] } };
    for (const [locale, lang] of [
      ['es', 'es-ES'],
      ['en', 'en-US'],
    ] as const) {
      const whole = new Cite(dated).format('bibliography', { format: 'text', template: 'apa', lang });
      const ours = apaCitation(cited(item.title, source), locale, { version: '2', licence: 'l' });
      expect(ours).toBe(`${whole.trim()} l.`);
    }
  });

  it('in BibTeX escapes what TeX would read, and keeps organisations whole', () => {
    const entry = bibtexCitation(cited('Año 100 % {a} \\b $c$ #d ~e ^f & g_h', 'A & B and C_D; E 50 %'));
    expect(entry.startsWith('@misc{UNDESA_STOCK_v2,')).toBe(true);
    expect(entry).toContain('author = {{A \\& B and C\\_D} and {E 50 \\%}}');
    expect(entry).toContain('\\& g\\textunderscore{}h');
    expect(entry).toContain('\\%');
    expect(entry).toContain('\\textbackslash{}b \\textdollar{}c\\textdollar{} \\#d');
    expect(entry).toContain('year = {2026}');
    expect(entry).toContain('url = {http://localhost:3000/datasets/UNDESA_STOCK?version=2}');
    expect(entry).toMatch(/note = \{Versi.+n 2\. edici.+n 2020\. Licencia: CC BY 3\.0 IGO\}/);
  });

  it('in CSL-JSON is what reference managers read', () => {
    expect(JSON.parse(cslCitation(cited('Población <b>"x"</b>', 'World Bank / KNOMAD')))).toEqual([
      {
        id: 'UNDESA_STOCK_v2',
        type: 'dataset',
        title: 'Población <b>"x"</b>',
        author: [{ literal: 'World Bank' }, { literal: 'KNOMAD' }],
        publisher: 'Observatorio Sudamericano',
        issued: { 'date-parts': [[2026, 11, 1]] },
        version: '2',
        edition: '2020',
        license: 'https://example.org/by',
        genre: 'Conjunto de datos',
        language: 'es',
        note: 'Versión 2. edición 2020. Licencia: CC BY 3.0 IGO',
        URL: 'http://localhost:3000/datasets/UNDESA_STOCK?version=2',
      },
    ]);
  });

  it.each([
    '<b>negrita</b> y <script>alert(1)</script>',
    `${'Título muy largo '.repeat(24)}fin`,
    'a < b > c',
  ])('keeps the title %s as it is', (title) => {
    expect(apa(title)).toContain(title);
    expect(JSON.parse(cslCitation(cited(title)))[0].title).toBe(title);
    const bibtex = bibtexCitation(cited(title));
    expect(bibtex).not.toMatch(/\\textbf|<|>/);
    expect(bibtex.match(/\{/g)?.length).toBe(bibtex.match(/\}/g)?.length);
  });

  it('of a draft has no year', () => {
    const draft = { ...cited('x') };
    delete draft.issued;
    expect(apaCitation(draft, 'pt', { version: '2', licence: 'l' })).toContain('(s.d.)');
  });
});
