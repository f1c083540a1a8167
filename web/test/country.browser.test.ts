import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, it } from 'vitest';
import { browserOfTests } from './open-hub.ts';

const openPage = browserOfTests();

/** Residents of Venezuelan origin in Peru, mid-2020, as UN DESA's 2020 edition in the seed has them. */
const VENEZUELANS_IN_PERU = '941.889';

it('answers how many Venezuelans live in Peru, and by whose count, from home in under five actions', async () => {
  const { page, troubles } = await openPage();
  await page.goto('/es');
  const picker = page.getByRole('form', { name: 'Elegir un corredor' });
  await picker.getByLabel('De', { exact: true }).selectOption('VEN');
  await picker.getByLabel('A', { exact: true }).selectOption('PER');
  await picker.getByRole('button', { name: 'Ver el corredor' }).click();
  await page.waitForURL('**/es/corridors/VEN-PER');

  const answer = page.locator('main p').filter({ hasText: VENEZUELANS_IN_PERU }).first();
  expect(await answer.innerText()).toMatch(/UN DESA.*2020.*en Perú.*941\.889 personas de Venezuela/s);
  const counts = page.getByRole('region', { name: 'Quién cuenta qué' });
  expect(await counts.innerText()).toContain('por criterios distintos según el país');
  expect(await counts.innerText()).toContain('Ya existe la edición de 2024');
  const verdicts = page.getByRole('region', { name: '¿Se pueden comparar?' });
  expect(await verdicts.innerText()).toContain('No: responden preguntas distintas.');
  expect(troubles).toEqual([]);
});

it('keeps a country and a period in hand on the map of flows, and in the address', async () => {
  const { page, troubles } = await openPage();
  await page.goto('/pt');
  const flows = page.getByRole('region', { name: 'Entre quais países a região se move' });
  await flows.getByLabel('País', { exact: true }).selectOption('PER');
  await flows.getByText('Vivem no Peru e são de').waitFor();
  expect(await flows.innerText()).toContain(VENEZUELANS_IN_PERU);
  await flows.getByLabel('Ano', { exact: true }).selectOption('2015');
  await flows.getByRole('listitem').filter({ hasText: '16.767' }).waitFor();
  expect(page.url()).toContain('?country=PER&period=2015');
  await page.reload();
  expect(await flows.innerText()).toContain('16.767');
  expect(troubles).toEqual([]);
});

describe('without script', () => {
  it('chooses a corridor, a country and a period by plain forms', async () => {
    const { page } = await openPage({ javaScriptEnabled: false });
    await page.goto('/es');
    expect(await page.locator('h1').innerText()).toContain('10.766.268');
    await page.getByLabel('País', { exact: true }).selectOption('PER');
    await page.getByLabel('Año', { exact: true }).selectOption('2015');
    await page.getByRole('button', { name: 'Mostrar' }).click();
    await page.waitForLoadState();
    expect(new URL(page.url()).search).toBe('?country=PER&period=2015');
    expect(await page.locator('main').innerText()).toContain('16.767');

    await page.goto('/es/corridors?from=venezuela&to=pe');
    expect(new URL(page.url()).pathname).toBe('/es/corridors/VEN-PER');
    expect(await page.locator('main').innerText()).toContain(VENEZUELANS_IN_PERU);
  });

  it('tells the story of a country, with what is missing', async () => {
    const { page } = await openPage({ javaScriptEnabled: false });
    await page.goto('/es/countries/BOL');
    const story = await page.locator('main').innerText();
    expect(story).toContain('164.121 personas migrantes');
    expect(story).toContain('hay 4 de los 12 meses de 2024');
    expect(story).toContain('Ninguna institución de Bolivia ha publicado todavía datos propios');
  });
});

describe('a made-up address', () => {
  it.each([
    ['/es/countries/peru', '/es/countries/PER'],
    ['/es/corridors/venezuela-pe', '/es/corridors/VEN-PER'],
  ])('%s leads to the nearest one, %s', async (given, nearest) => {
    const { page } = await openPage();
    await page.goto(given);
    expect(new URL(page.url()).pathname).toBe(nearest);
  });

  it('says what it does not know', async () => {
    const { page } = await openPage();
    await page.goto('/es/countries/ATLANTIS');
    expect(await page.locator('main').innerText()).toContain('«ATLANTIS»');
    await page.goto('/es/corridors/VEN-ATLANTIS');
    expect(await page.locator('main').innerText()).toContain('«ATLANTIS»');
    await page.goto('/es/corridors/PER-PER');
    expect(await page.locator('main').innerText()).toContain('dos países distintos');
  });
});

it.each(['light', 'dark'] as const)('fits a phone and pleases axe in the %s theme', async (colorScheme) => {
  const { page } = await openPage({ viewport: { width: 320, height: 700 }, colorScheme });
  const wrong: string[] = [];
  for (const path of [
    '',
    '/countries',
    '/countries/COL',
    '/countries/USA',
    '/corridors',
    '/corridors/VEN-PER',
  ]) {
    await page.goto(`/pt${path}`);
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (over > 0) wrong.push(`${path}: ${over} px too wide`);
    const { violations } = await new AxeBuilder({ page }).analyze();
    wrong.push(...violations.map(({ id, nodes }) => `${path} ${id}: ${nodes[0]?.html.slice(0, 200)}`));
  }
  expect(wrong).toEqual([]);
});
