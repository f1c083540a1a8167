import { AxeBuilder } from '@axe-core/playwright';
import type { Page, Request } from 'playwright-core';
import { expect, it } from 'vitest';
import { browserOfTests } from './open-hub.ts';

const openPage = browserOfTests();

/** Until script has taken over the header's field. */
async function ready(page: Page): Promise<void> {
  await page.locator('#header-q[role=combobox]').waitFor({ state: 'attached' });
}

/** Opens the palette, until its field has the focus. */
async function openPalette(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').locator('[role=combobox]:focus').waitFor();
}

const options = (page: Page) => page.locator('[role=option]');

it('"/" leads to the search of any page, which offers what fits, and Enter goes there', async () => {
  const { page, troubles } = await openPage();
  await page.goto('/es/guides');
  await ready(page);
  await page.keyboard.press('/');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('header-q');
  await page.keyboard.type('poblacion migr');
  const first = options(page).first();
  await first.filter({ hasText: 'Población migrante internacional' }).waitFor();
  expect(await page.locator('#header-q').getAttribute('aria-expanded')).toBe('true');
  await page.keyboard.press('ArrowDown');
  const active = await first.getAttribute('id');
  await page.locator(`#header-q[aria-activedescendant="${active}"]`).waitFor();
  expect(await first.getAttribute('aria-selected')).toBe('true');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/es/indicators/MIG_STOCK');
  expect(await page.inputValue('#header-q')).toBe('');
  expect(troubles).toEqual([]);
});

it('a word that stands only in the body of a guide is found before it is typed whole', async () => {
  const { page, troubles } = await openPage();
  await page.goto('/es/datasets');
  await ready(page);
  await page.keyboard.press('/');
  await page.keyboard.type('peregrinac');
  const guide = options(page).filter({ hasText: 'Quién se cuenta' });
  await guide.waitFor();
  await page.keyboard.press('Escape');

  await openPalette(page);
  await page.keyboard.type('peregrinac');
  await guide.waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/es/guides/quien-se-cuenta');
  expect(troubles).toEqual([]);
});

it('a question that newer words overtake is ended', async () => {
  const { page } = await openPage();
  await page.goto('/es/datasets');
  await ready(page);
  const asks = (words: string) => (request: Request) =>
    request.url().includes('/api/graphql') && request.postDataJSON().variables.query === words;
  await page.route(
    () => true,
    (route, request) => (asks('peregri')(request) ? undefined : route.continue()),
  );
  await page.keyboard.press('/');
  const [held] = await Promise.all([
    page.waitForEvent('request', asks('peregri')),
    page.keyboard.type('peregri'),
  ]);
  const ended = page.waitForEvent('requestfailed', (request) => request === held);
  await page.keyboard.type('nac');
  expect((await ended).failure()?.errorText).toBe('net::ERR_ABORTED');
  await options(page).filter({ hasText: 'Quién se cuenta' }).waitFor();
});

it('Enter without a choice searches the texts; Escape closes the list and keeps the words', async () => {
  const { page } = await openPage();
  await page.goto('/pt/datasets');
  await ready(page);
  await page.keyboard.press('/');
  await page.keyboard.type('remessas');
  await options(page).first().waitFor();
  await page.keyboard.press('Escape');
  expect(await options(page).count()).toBe(0);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/pt/search?q=remessas');
  expect(await page.locator('main mark').count()).toBeGreaterThan(0);
});

it('facets narrow what was found, and keep the words', async () => {
  const { page } = await openPage();
  await page.goto('/en/search?q=migration');
  const all = Number((await page.locator('main [role=status]').first().innerText()).match(/\d+/)?.[0]);
  await page.locator('a.facet', { hasText: 'Indicators' }).click();
  await page.waitForURL('**/en/search?q=migration&kind=INDICATOR');
  const some = Number((await page.locator('main [role=status]').first().innerText()).match(/\d+/)?.[0]);
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(all);
  expect(await page.inputValue('#q')).toBe('migration');
});

it('the palette opens by its keys, finds, acts, and gives the focus back', async () => {
  const { page, troubles } = await openPage();
  await page.goto('/es/guides');
  await ready(page);
  await page.locator('main a').first().focus();
  await openPalette(page);
  const palette = page.getByRole('dialog');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.keyboard.press('Escape');
  await palette.waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);

  await openPalette(page);
  await page.keyboard.type('oscura');
  await palette.locator('[aria-selected=true]', { hasText: 'Apariencia oscura' }).waitFor();
  await page.keyboard.press('Enter');
  await palette.waitFor({ state: 'detached' });
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');

  await openPalette(page);
  await page.keyboard.type('portugu');
  await palette.locator('[aria-selected=true]', { hasText: 'em português' }).waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/pt/guides');
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  expect(troubles).toEqual([]);
});

it('says when the connection is gone, and when it is back', async () => {
  const { page } = await openPage();
  await page.goto('/es/design');
  await ready(page);
  await page.context().setOffline(true);
  await page.getByText('Sin conexión').waitFor();
  await page.context().setOffline(false);
  await page.getByText('Volvió la conexión').waitFor();
});

it('shows every part on the design page, on a narrow screen too', async () => {
  for (const width of [320, 1280]) {
    const { page, troubles } = await openPage({ viewport: { width, height: 800 } });
    await page.goto('/en/design');
    await ready(page);
    // What opens is fetched when one comes near it.
    await page.locator('#popups').scrollIntoViewIfNeeded();
    await page.getByRole('tab').first().waitFor();
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over).toBe(0);
    if (width > 320) expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    expect(troubles).toEqual([]);
  }
});
