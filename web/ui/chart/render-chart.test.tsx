import { expect, it } from 'vitest';
import { renderChartSvg } from './render-chart.tsx';
import { renderChartPng } from './render-png.ts';
import { sampleModels } from './sample-models.ts';

const frame = {
  title: 'Personas nacidas en otro país, por país de residencia',
  subtitle: 'Población censada y estimada, personas, 2020',
  source: 'Naciones Unidas',
  edition: '2024, versión 3',
  licence: 'CC BY 3.0 IGO',
  address: 'https://hub.example.org/es/indicators/MIG_STOCK?chart=map&period=2020&area=ARG&area=BRA',
  notes: ['Cifras provisionales.'],
};

/** All that is written in a picture, in one line. */
function said(svg: string): string {
  return [...svg.matchAll(/>([^<]+)</g)].map(([, text]) => text?.replaceAll('&amp;', '&')).join(' ');
}

it.each(Object.values(sampleModels))(
  'a $kind file says in itself what it shows, by whom, and where it is kept',
  async (model) => {
    const svg = await renderChartSvg(model, frame, { locale: 'es', theme: 'light', width: 1200 });
    const text = said(svg);
    expect(text).toContain('Personas nacidas en otro país');
    expect(text).toContain(frame.subtitle);
    expect(text).toContain('Fuente: Naciones Unidas');
    expect(text).toContain('Edición: 2024, versión 3 · Licencia: CC BY 3.0 IGO');
    expect(text).toContain(frame.address);
    expect(text).toContain('Cifras provisionales.');
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="1200"/);
    expect(svg).not.toMatch(/var\(--|light-dark| style=|className|href=/);
  },
);

it('carries the disclaimer where it is a map', async () => {
  const text = said(
    await renderChartSvg(sampleModels.map, frame, { locale: 'pt', theme: 'dark', width: 1200, height: 800 }),
  );
  expect(text).toContain('Território em disputa: Essequibo, Malvinas (Falkland)');
  expect(text).toContain('não implicam reconhecimento oficial');
});

it('has the colours of the theme and the size that was asked for', async () => {
  const options = { locale: 'es', width: 800, height: 600 } as const;
  const light = await renderChartSvg(sampleModels.line, frame, { ...options, theme: 'light' });
  const dark = await renderChartSvg(sampleModels.line, frame, { ...options, theme: 'dark' });
  expect(light).toContain('fill="#fbf9f4"');
  expect(dark).toContain('fill="#14181b"');
  expect(light).toMatch(/width="800" height="600"/);
  const map = await renderChartSvg(sampleModels.map, frame, { ...options, theme: 'light' });
  expect(Number(/^<svg[^>]* height="(\d+)"/.exec(map)?.[1])).toBeGreaterThan(600);
});

it('holds a title of 400 characters, markup, and characters that no XML may hold', async () => {
  const title = `${'Una oración larga sobre personas que se mueven '.repeat(9)}<b>&\u0000\u0008`;
  const svg = await renderChartSvg(
    sampleModels.bar,
    { ...frame, title },
    { locale: 'es', theme: 'light', width: 400, height: 900 },
  );
  for (const unwanted of ['<b>', '\u0000', '\u0008']) expect(svg).not.toContain(unwanted);
  expect(svg).toContain('…');
});

it('draws letters in the picture on a machine without type', async () => {
  const svg = await renderChartSvg(sampleModels.bar, frame, { locale: 'es', theme: 'light', width: 600 });
  const withWords = await renderChartPng(svg, 1);
  const without = await renderChartPng(svg.replace(/<text.*?<\/text>/g, ''), 1);
  expect(withWords.subarray(1, 4).toString()).toBe('PNG');
  expect(withWords.readUInt32BE(16)).toBe(600);
  expect(withWords.length).toBeGreaterThan(3 * without.length);
});
