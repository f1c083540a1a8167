import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { browserOfTests, runningHub } from './open-hub.ts';

const openPage = browserOfTests();
const home = () => runningHub()?.webUrl ?? '';

describe('a journalist', () => {
  it('embeds a chart in Portuguese, and its download carries licence and caveats', async () => {
    const { page, troubles } = await openPage({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto('/es/indicators/MIG_STOCK?area=PER&by=COUNTERPART_AREA');
    await page.getByRole('button', { name: 'Copiar el código en portugués' }).click();
    await page.getByText('Copiado').first().waitFor();
    const code = await page.evaluate(() => navigator.clipboard.readText());
    const address = new URL(/src="([^"]+)"/.exec(code)?.[1]?.replaceAll('&amp;', '&') ?? '');
    expect(address.pathname).toBe('/pt/embed/MIG_STOCK');

    await page.goto(address.pathname + address.search);
    expect(await page.locator('html').getAttribute('lang')).toBe('pt-BR');
    expect(await page.locator('h1').innerText()).toContain('Venezuela, com 941.889');
    expect(await page.locator('footer').innerText()).toContain('CC BY 3.0 IGO');
    expect(await page.locator('svg[role=img]:visible').count()).toBe(1);
    expect(await page.locator('script').count()).toBe(0);

    const csv = await page.request.get(
      `${address.pathname.replace('/embed/', '/indicators/')}.csv${address.search}`,
    );
    const text = await csv.text();
    expect(text).toMatch(
      /^# Licença: .*\(CC BY 3.0 IGO\) https:..creativecommons.org.licenses.by.3.0.igo.$/m,
    );
    expect(text).toContain('# Antes de usar: A fonte conta');
    const rows: Record<string, string>[] = parse(text, {
      columns: true,
      bom: true,
      comment: '#',
      comment_no_infix: true,
    });
    const found = rows.find((row) => row.COUNTERPART_AREA === 'VEN' && row.TIME_PERIOD === '2020');
    expect(found).toMatchObject({ OBS_VALUE: '941889', LICENCE: 'CC-BY-3.0-IGO' });
    expect(troubles).toEqual([]);
  });

  it('may put the embed on any page, and nothing else', async () => {
    const { page } = await openPage();
    const embed = (await page.request.get('/en/embed/MIG_STOCK')).headers();
    expect(embed['content-security-policy']).toContain('frame-ancestors *');
    expect(embed['content-security-policy']).not.toContain('script-src');
    expect(embed['x-frame-options']).toBeUndefined();
    expect(embed['cache-control']).toMatch(/^public, max-age=\d+/);
    expect(embed['set-cookie']).toBeUndefined();
    expect(embed['x-robots-tag']).toBe('noindex');
    const whole = (await page.request.get('/en/indicators/MIG_STOCK')).headers();
    expect(whole['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(whole['x-frame-options']).toBe('DENY');
  });
});

describe('files of a view', () => {
  it.each([
    ['csv', 'text/csv; charset=utf-8'],
    ['json', 'application/json; charset=utf-8'],
    ['metadata.json', 'application/json; charset=utf-8'],
    ['svg', 'image/svg+xml; charset=utf-8'],
    ['png', 'image/png'],
  ])('.%s stands at its address, and may be kept', async (extension, type) => {
    const { page } = await openPage();
    const path = `/es/indicators/MIG_STOCK.${extension}?area=CHL`;
    const answer = await page.request.get(path);
    const headers = answer.headers();
    expect(answer.status()).toBe(200);
    expect(headers['content-type']).toBe(type);
    expect(headers['cache-control']).toMatch(/^public, max-age=\d+/);
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(headers['set-cookie']).toBeUndefined();
    expect(headers.link).toBe(`<${home()}/es/indicators/MIG_STOCK?area=CHL>; rel="canonical"`);
    const again = await page.request.get(path, { headers: { 'if-none-match': headers.etag ?? '' } });
    expect(again.status()).toBe(304);
    if (extension === 'svg') {
      const svg = await answer.text();
      expect(svg).toContain('UN DESA');
      expect(svg).toContain('CC BY 3.0 IGO');
      expect(svg).toContain('Se cuenta por criterios distintos');
      expect(svg).toContain('Edición: 2020, versión 1');
    }
    if (extension.endsWith('json'))
      expect(await answer.json()).toMatchObject({
        source: { dataset: 'UNDESA_STOCK', edition: '2020' },
        licence: { code: 'CC-BY-3.0-IGO' },
        citation: expect.stringContaining('International Migrant Stock'),
        caveats: expect.stringContaining('mixto'),
        counted: { by: ['MIXED'] },
      });
  });

  it('are not there for an indicator that is not there', async () => {
    const { page } = await openPage();
    const answer = await page.request.get('/es/indicators/NOTHING_NEAR_THIS.csv');
    expect(answer.status()).toBe(404);
    expect(await answer.text()).toBe('No hay un indicador con este código.\n');
  });
});

describe('a made-up address', () => {
  it('gives the nearest view, and says what was changed', async () => {
    const { page, troubles } = await openPage();
    await page.goto('/es/indicators/MIG_STOCKS?area=PERU&chart=zig&period=20x&from=2020&to=2000&d.FOO=1');
    expect(new URL(page.url()).pathname).toBe('/es/indicators/MIG_STOCK');
    const said = page.getByRole('status').filter({ hasText: 'Esto se cambió' });
    expect(await said.getByRole('listitem').allInnerTexts()).toEqual([
      'No hay un indicador «MIG_STOCKS»: este es el más cercano.',
      'El período terminaba antes de empezar: se dio vuelta (2000, 2020).',
      'No existe el gráfico «zig»: se eligió otro.',
      '«20x» no es un período: no se tuvo en cuenta.',
      'País de destino: no existe «PERU»; se muestra Perú (PER), lo más cercano.',
      'La fuente no distingue «FOO»: no se tuvo en cuenta.',
    ]);
    expect(await page.locator('figure h2').innerText()).toContain('1.224.519 en 2020');
    expect(troubles).toEqual([]);
  });

  it('of three hundred areas, or four hundred letters, breaks nothing', async () => {
    const { page, troubles } = await openPage();
    const areas = Array.from({ length: 300 }, (_, index) => `area=Q${index}`).join('&');
    await page.goto(`/pt/indicators/MIG_STOCK?${areas}&counterpart=${'x'.repeat(400)}`);
    expect(await page.getByText('Foram pedidos 300 valores').count()).toBe(1);
    expect(await page.locator('figure svg[role=img]:visible').count()).toBe(1);
    const width = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(width).toBeLessThanOrEqual(0);
    expect(troubles).toEqual([]);
  });

  it.each([
    ['transform=cumulative', 'una población en una fecha no se suma en el tiempo'],
    ['chart=pyramid', 'no sirve para estas cifras'],
    ['from=2050&to=2060', 'no tiene cifras en 2050–2060'],
    ['area=FRA&dataset=UNDESA_STOCK', 'la fuente no tiene cifras de Francia'],
  ])('%s is answered by words', async (search, words) => {
    const { page } = await openPage({ javaScriptEnabled: false });
    await page.goto(`/es/indicators/MIG_STOCK?${search}`);
    const said = page.getByRole('status').filter({ hasText: 'Esto se cambió' });
    expect(await said.innerText()).toContain(words);
    expect(await page.locator('figure svg[role=img]:visible').count()).toBe(1);
  });
});

it('answers a choice without a new page, and keeps focus', async () => {
  const { page, troubles } = await openPage();
  await page.goto('/en/indicators/MIG_STOCK');
  const chart = page.getByLabel('Chart', { exact: true });
  await page.waitForLoadState('networkidle');
  await chart.focus();
  await chart.selectOption('ranking');
  await page.waitForURL(/chart=ranking/);
  await page.getByLabel('Period').waitFor();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('chart');
  await page.getByLabel('Period').selectOption('2000');
  await page.waitForURL(/period=2000/);
  await expect.poll(() => page.locator('figure h2').innerText()).toContain('in 2000');
  // What is usual is not written: no area stands in the address.
  expect(new URL(page.url()).search).toBe('?chart=ranking&period=2000');
  expect(troubles).toEqual([]);
});

it('names the view for search engines and shared links', async () => {
  const { page } = await openPage();
  await page.goto('/pt/indicators/MIG_STOCK?utm_source=x&area=PER');
  const link = (rel: string) => page.locator(`link[rel="${rel}"]`);
  expect(await link('canonical').getAttribute('href')).toBe(`${home()}/pt/indicators/MIG_STOCK?area=PER`);
  expect(await link('alternate').count()).toBe(4);
  expect(await page.locator('meta[property="og:image"]').getAttribute('content')).toBe(
    `${home()}/pt/indicators/MIG_STOCK.png?area=PER`,
  );
});

it('gives queries that the graph answers', async () => {
  const { page } = await openPage();
  await page.goto('/es/indicators/ENTRIES_FOREIGN?area=COL&counterpart=VEN');
  const texts = await page.locator('#use + div pre, section:has(#use) pre').allTextContents();
  const query = texts.find((text) => text.startsWith('query Figure'));
  expect(query).toContain('"VEN"');
  const answer = await page.request.post('/graphql', { data: { query } });
  const { data, errors } = await answer.json();
  expect(errors).toBeUndefined();
  const node = data.indicator.series.nodes[0];
  expect(node.key).toBe('M.ENTRIES_FOREIGN.COL.VEN');
  expect(node.observations.length).toBeGreaterThan(12);
  expect(node.version.citation).toBeTruthy();
});
