import { expect, it } from 'vitest';
import { browserOfTests } from './open-hub.ts';

const openPage = browserOfTests();
const plain = { javaScriptEnabled: false };

it('shows figures as chart and table, with who is counted beside', async () => {
  const { page } = await openPage(plain);
  await page.goto('/es/indicators/MIG_STOCK');
  expect(await page.locator('h1').innerText()).toBe('Población migrante internacional');
  expect(await page.locator('figure svg[role=img]:visible').count()).toBe(1);
  expect(await page.getByRole('complementary').innerText()).toContain(
    'Por criterios distintos según el país',
  );
  const argentina = page.getByRole('row', { name: /^Argentina/ });
  expect((await argentina.innerText()).split(/\s+/).at(-1)).toBe('2.281.728');
});

it('filters by a plain form, and keeps filters in another language', async () => {
  const { page } = await openPage(plain);
  await page.goto('/es/indicators/MIG_STOCK');
  await page.getByText('Todo junto').first().click();
  await page.getByRole('checkbox', { name: /^Venezuela/ }).check();
  await page.getByRole('button', { name: 'Mostrar' }).click();
  expect(new URL(page.url()).searchParams.get('counterpart')).toBe('VEN');
  await page.locator('a[hreflang="pt-BR"]').click();
  expect(new URL(page.url()).pathname).toBe('/pt/indicators/MIG_STOCK');
  expect(new URL(page.url()).searchParams.get('counterpart')).toBe('VEN');
  expect(await page.locator('html').getAttribute('lang')).toBe('pt-BR');
});

it('searches, and also where a word is misspelt', async () => {
  const { page } = await openPage(plain);
  await page.goto('/es/search');
  await page.fill('#q', 'desplazamiento');
  await page.getByRole('button', { name: 'Buscar' }).click();
  await page.waitForURL((url) => url.searchParams.get('q') === 'desplazamiento');
  expect(await page.locator('main li h2').count()).toBeGreaterThan(1);
  await page.goto('/es/search?q=desplasamiento');
  expect(await page.locator('main li h2').count()).toBeGreaterThan(1);
});

it('keeps a chosen theme', async () => {
  const { page } = await openPage(plain);
  await page.goto('/en/guides');
  await page.getByRole('button', { name: 'Dark' }).click();
  expect(new URL(page.url()).pathname).toBe('/en/guides');
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
});

it('gives the figures as a file with licence and citation', async () => {
  const { page } = await openPage(plain);
  const answer = await page.request.get('/es/indicators/MIG_STOCK.csv?dataset=UNDESA_STOCK&area=ARG');
  expect(answer.headers()['content-type']).toBe('text/csv; charset=utf-8');
  const lines = (await answer.text()).trim().split('\r\n');
  const table = lines.filter((line) => !/^\uFEFF?#/.test(line));
  expect(table).toHaveLength(8);
  expect(table.at(-1)).toContain('ARG,Argentina,2020,2281728');
  expect(table.at(-1)).toContain('CC-BY-3.0-IGO');
  expect(lines.join('\n')).toContain('# Cita: United Nations');
});

it('names the page in its other languages, and says what is not there', async () => {
  const { page } = await openPage(plain);
  await page.goto('/en/datasets/UNDESA_STOCK');
  const languages = await page.$$eval('link[rel=alternate]', (links) =>
    links.map((link) => link.getAttribute('hreflang')),
  );
  expect(languages).toEqual(['es', 'pt-BR', 'en', 'x-default']);
  for (const path of ['/pt/nada', '/pt/datasets/NOPE', '/pt/indicators/no%20such', '/pt/guides/nada']) {
    const nothing = await page.goto(path);
    expect(nothing?.status()).toBe(404);
    expect(await page.locator('h1').innerText()).toBe('Não há nenhuma página neste endereço');
  }
});
