import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browserOfTests } from './open-hub.ts';

const openPage = browserOfTests();
const CORRECTED = '/datasets/IOM_IRREGULAR_ENTRIES';

const count = async (page: Page): Promise<number> =>
  Number(/\d+/.exec(await page.locator('main [role=status] p').first().innerText())?.[0]);

describe('the catalogue', () => {
  it('narrows by facets without script, and says what each would give', async () => {
    const { page } = await openPage({ javaScriptEnabled: false });
    await page.goto('/es/datasets');
    const all = await count(page);
    expect(all).toBeGreaterThanOrEqual(17);
    const label = page.locator('label', { has: page.locator('input[name=topic][value=DISPLACEMENT]') });
    const told = Number(await label.locator('span').last().innerText());
    await label.click();
    await page.getByRole('button', { name: 'Aplicar' }).click();
    expect(new URL(page.url()).searchParams.get('topic')).toBe('DISPLACEMENT');
    expect(await count(page)).toBe(told);
    await page.getByRole('link', { name: 'Quitar: Desplazamiento interno' }).click();
    expect(await count(page)).toBe(all);
  });

  it('answers at once with script, keeps what is typed, and follows the way back', async () => {
    const { page, troubles } = await openPage();
    await page.goto('/es/datasets');
    await page.locator('input[name=area][value=PER]').check();
    await page.waitForURL(/area=PER/);
    await page.getByLabel('Ordenar por').selectOption('complete');
    await page.waitForURL(/sort=complete/);
    await page.fill('#words', 'refugio');
    await page.waitForURL(/words=refugio/);
    expect(new URL(page.url()).searchParams.get('area')).toBe('PER');
    await page.goto('/es/datasets?topic=BORDERS');
    await page.getByRole('link', { name: /^Quitar:/ }).click();
    await page.waitForURL((url) => url.search === '');
    await page.goBack();
    await page.waitForURL(/topic=BORDERS/);
    expect(await page.locator('input[name=topic][value=BORDERS]').isChecked()).toBe(true);
    expect(troubles).toEqual([]);
  });

  it('shows how fresh and how complete each dataset is, in words', async () => {
    const { page } = await openPage({ javaScriptEnabled: false });
    await page.goto('/es/datasets?words=UNDESA_STOCK_ABROAD');
    const row = page.locator('main li', { has: page.getByRole('heading') }).first();
    expect(await row.innerText()).toMatch(/Con atraso[\s\S]*edición 2024[\s\S]*100 % completo/);
  });

  it('mends an address that asks for what is not there, and offers the nearest', async () => {
    const { page } = await openPage({ javaScriptEnabled: false });
    const many = Array.from({ length: 300 }, (_, index) => `area=A${index}`).join('&');
    for (const address of [
      `/es/datasets?topic=REFUGES&licence=%3Cb%3Ex&sort=zzz&after=forged&freshness=soon&${many}`,
      `/es/datasets?words=${'x'.repeat(500)}`,
    ]) {
      const response = await page.goto(address);
      expect(response?.status()).toBe(200);
      expect(await page.getByText('Parte de la dirección no se pudo usar').count()).toBe(1);
    }
    await page.goto('/es/datasets?topic=REFUGES&topic=BORDERS');
    expect(await page.locator('input[name=topic][value=BORDERS]').isChecked()).toBe(true);
    await page.getByRole('link', { name: '¿Quiso decir Refugio y apatridia?' }).click();
    expect(new URL(page.url()).searchParams.getAll('topic')).toEqual(['BORDERS', 'REFUGEES']);
  });

  it('says so where nothing meets all that is asked', async () => {
    const { page } = await openPage({ javaScriptEnabled: false });
    await page.goto('/pt/datasets?words=zzzzzz');
    expect(await page.getByText('Nenhum conjunto de dados atende a tudo isso').count()).toBe(1);
  });
});

describe('a dataset', () => {
  it('says what it covers and what it lacks', async () => {
    const { page } = await openPage({ javaScriptEnabled: false });
    await page.goto(`/es${CORRECTED}`);
    const row = page.getByRole('row', { name: /^Honduras/ });
    expect(await row.innerText()).toMatch(/37\/51[\s\S]*ene 2021–dic 2021, feb 2025–mar 2025/);
  });

  it('is cited in APA, BibTeX and CSL-JSON, each version at an address of its own', async () => {
    const { page } = await openPage({ javaScriptEnabled: false });
    await page.goto(`/en${CORRECTED}?version=1`);
    expect(await page.locator('blockquote').innerText()).toMatch(
      /International Organization for Migration.*\(2026\).*\(Version 1\) \[Data set\].*version=1/,
    );
    const bib = await page.request.get(`/en${CORRECTED}/cite.bib?version=1`);
    expect(bib.headers()['content-type']).toContain('application/x-bibtex');
    expect(await bib.text()).toMatch(/^@misc\{IOM_IRREGULAR_ENTRIES_v1,/);
    const csl = await page.request.get(`/en${CORRECTED}/cite.json`);
    expect(await csl.json()).toMatchObject([
      { id: 'IOM_IRREGULAR_ENTRIES_v2', type: 'dataset', version: '2' },
    ]);
    for (const lost of ['/en/datasets/NOPE/cite.bib', `/en${CORRECTED}/cite.json?version=9`])
      expect((await page.request.get(lost)).status()).toBe(404);
  });

  it('compares its versions from the page', async () => {
    const { page, troubles } = await openPage();
    await page.goto(`/es${CORRECTED}`);
    await page.getByRole('button', { name: 'Comparar' }).click();
    await page.waitForURL(/compare\?from=1&to=2/);
    expect(await page.locator('h1').innerText()).toContain('De la versión 1 a la versión 2');
    const observations = page.getByRole('row', { name: /^Observaciones/ });
    expect(await observations.innerText()).toMatch(/334[\s\S]*10\.104/);
    const first = page.locator('table').last().getByRole('row').nth(1);
    expect(await first.innerText()).toMatch(/Honduras · Honduras[\s\S]*115\.271[\s\S]*ya no está/);
    await page.getByRole('link', { name: 'Ver más' }).click();
    await page.waitForURL(/after=/);
    expect(troubles).toEqual([]);
  });

  it('compares the nearest versions where an address asks for others', async () => {
    const { page } = await openPage({ javaScriptEnabled: false });
    const answer = await page.goto(`/en${CORRECTED}/compare?from=9&to=%3Cb%3E&after=forged`);
    expect(answer?.status()).toBe(200);
    expect(await page.getByText('There is no version “9, <b>”: versions 1 and 2 are compared.').count()).toBe(
      1,
    );
    await page.goto('/en/datasets/UN_WPP/compare');
    expect(await page.getByText('This dataset has one version only').count()).toBe(1);
    expect((await page.goto('/en/datasets/NOPE/compare'))?.status()).toBe(404);
  });
});

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  it.each([
    '/es/datasets?topic=REFUGES&area=PER&area=COL',
    '/pt/datasets?words=zzzzzz',
    `/en${CORRECTED}?version=1`,
    '/es/datasets/UNHCR_ORIGIN',
    `/es${CORRECTED}/compare?from=1&to=2`,
  ])('%s has no fault that axe finds, and no page scrolls sideways', async (address) => {
    const { page, troubles } = await openPage({ colorScheme });
    for (const width of [1280, 360, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(address);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect([width, over]).toEqual([width, 0]);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
    expect(troubles).toEqual([]);
  });
});
