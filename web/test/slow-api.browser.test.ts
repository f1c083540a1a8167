import pg from 'pg';
import type { Page } from 'playwright-core';
import { afterEach, expect, it } from 'vitest';
import { browserOfTests, runningHub } from './open-hub.ts';
import { violations } from './violations.ts';

const openPage = browserOfTests();

/** Longest that a person waits to be told: what the proxy waits (4 s) and a page (12 s), with the page's own making. */
const LONGEST_MS = 17_000;

let release = async () => {};
afterEach(() => release());

/** Holds a table, as a long change of its structure does: whatever needs it waits, until it is released. */
async function hold(table: string): Promise<void> {
  const client = new pg.Client({ connectionString: runningHub()?.databaseUrl });
  await client.connect();
  await client.query('BEGIN');
  await client.query(`LOCK TABLE ${table} IN ACCESS EXCLUSIVE MODE`);
  release = async () => {
    release = async () => {};
    await client.end();
  };
}

async function signIn(page: Page): Promise<void> {
  await page.fill('#email', 'network-admin@example.org');
  await page.fill('#password', runningHub()?.demoPassword.trim() ?? '');
  await page.locator('main form button[type=submit]').click();
}

it.each([
  ['es', 'La respuesta tarda demasiado', 'Volver a intentar'],
  ['pt', 'A resposta está demorando demais', 'Tentar novamente'],
  ['en', 'The answer takes too long', 'Try again'],
])('says in %s that a page can’t be made now, and makes it once it can', async (locale, words, button) => {
  const { page } = await openPage();
  const path = `/${locale}/guides/quien-se-cuenta`;
  await page.goto(path);
  const title = await page.locator('h1').innerText();
  await hold('guide');
  const asked = Date.now();
  const answer = await page.goto(path);
  expect(Date.now() - asked).toBeLessThan(LONGEST_MS);
  expect([answer?.status(), answer?.headers()['retry-after']]).toEqual([503, '10']);
  expect(await page.locator('h1').innerText()).toBe(words);
  expect(await page.getByRole('link', { name: button }).count()).toBe(1);
  expect(await violations(page)).toEqual([]);
  await release();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
});

it('answers 503 also where no one thing is asked for, and 200 for pages that need no data', async () => {
  const { page } = await openPage({ javaScriptEnabled: false });
  await hold('pgboss.instance');
  for (const path of ['/es', '/pt/countries', '/en/search?q=remittances']) {
    expect((await page.goto(path))?.status()).toBe(503);
    expect(
      await page
        .getByText(/tarda demasiado|demorando demais|takes too long|no responde|não responde|does not answer/)
        .count(),
    ).toBeGreaterThan(0);
  }
  for (const path of ['/es/data-policy', '/pt/accessibility', '/en/sign-in'])
    expect((await page.goto(path))?.status()).toBe(200);
});

it('shows what there is of a list’s page, fills it by itself, and lets other pages through', async () => {
  const { page } = await openPage();
  await hold('guide');
  const asked = Date.now();
  await page.goto('/pt/guides');
  expect(Date.now() - asked).toBeLessThan(LONGEST_MS);
  await page.getByText('O serviço de dados não responde').waitFor();
  expect(await page.locator('h1').count()).toBe(1);
  const { page: other } = await openPage();
  for (let times = 0; times < 3; times++)
    await Promise.all(Array.from({ length: 4 }, () => other.request.get('/pt/guides')));
  expect((await other.goto('/pt/plans'))?.status()).toBe(200);
  expect(await other.locator('main h2').count()).toBeGreaterThan(0);
  await release();
  await page.locator('main li h2').first().waitFor();
  expect(await page.getByText('O serviço de dados não responde').count()).toBe(0);
});

it('keeps the words of a search, and finds what was asked for once it can', async () => {
  const { page } = await openPage();
  await page.goto('/en/search', { waitUntil: 'networkidle' });
  await hold('search.document');
  await page.fill('#q', 'remittances');
  await page.keyboard.press('Enter');
  await page.getByText('The data service does not answer').waitFor({ timeout: LONGEST_MS });
  expect(await page.inputValue('#q')).toBe('remittances');
  await release();
  await page.locator('main li h2').first().waitFor();
  expect(await page.inputValue('#q')).toBe('remittances');
});

it('keeps what was typed in a form, and saves it at the next try', async () => {
  const { page } = await openPage();
  await page.goto('/es/sign-in?to=/es/account/observatories/obmigra');
  await signIn(page);
  await page.waitForURL(({ pathname }) => pathname.endsWith('/obmigra'));
  await page.waitForLoadState('networkidle');
  const city = `Brasilia ${Date.now()}`;
  await page.fill('#city', city);
  await hold('observatory');
  await page.getByRole('button', { name: 'Guardar' }).click();
  const said = page.locator('main [role=alert]');
  await said.waitFor({ timeout: LONGEST_MS });
  expect(await said.innerText()).toContain('El servicio de datos no responde');
  expect(await page.inputValue('#city')).toBe(city);
  await release();
  await page.getByRole('button', { name: 'Guardar' }).click();
  await page.getByText('Guardado y publicado').waitFor();
  await page.reload();
  expect(await page.inputValue('#city')).toBe(city);
});

it('says that nobody can sign in now, keeps the address, and lets in once it can', async () => {
  const { page } = await openPage();
  await page.goto('/pt/sign-in', { waitUntil: 'networkidle' });
  await hold('person');
  await signIn(page);
  const said = page.locator('main [role=alert]');
  await said.waitFor({ timeout: LONGEST_MS });
  expect(await said.innerText()).toContain('não responde');
  expect(await page.inputValue('#email')).toBe('network-admin@example.org');
  await release();
  await page.locator('main form button[type=submit]').click();
  await page.waitForURL(({ pathname }) => pathname === '/pt/account');
});

it('does not take who is signed in for a stranger while the graph is silent', async () => {
  const { page } = await openPage();
  await page.goto('/es/sign-in');
  await signIn(page);
  await page.waitForURL(({ pathname }) => pathname === '/es/account');
  await hold('person');
  const answer = await page.goto('/es/account/tokens');
  expect(answer?.status()).toBeLessThanOrEqual(503);
  expect(new URL(page.url()).pathname).toBe('/es/account/tokens');
  await page.getByRole('banner').getByRole('link', { name: 'Mi cuenta' }).waitFor();
  await release();
  await page.locator('main #name').waitFor();
});
