import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { browserOfTests, runningHub } from './open-hub.ts';

const openPage = browserOfTests();

async function signIn(
  page: Page,
  email: string,
  password = runningHub()?.demoPassword.trim() ?? '',
): Promise<void> {
  await page.fill('#email', email);
  await page.fill('#password', password);
  await page.locator('main form button').click();
}

const save = (page: Page) => page.locator('main form button[type=submit]').click();

it('says why a sign-in was refused', async () => {
  const { page } = await openPage();
  await page.goto('/pt/sign-in');
  await signIn(page, 'editor@example.org', 'not the password');
  await page.locator('main [role=alert]').waitFor();
  expect(await page.locator('main [role=alert]').innerText()).toContain('não estão corretos');
  expect(await page.inputValue('#email')).toBe('editor@example.org');
});

it('takes a person in and out, and tells the browser no secret', async () => {
  const { page, troubles } = await openPage();
  await page.goto('/es/account/tokens');
  expect(new URL(page.url()).pathname).toBe('/es/sign-in');
  await signIn(page, 'network-admin@example.org');
  await page.waitForURL(({ pathname }) => pathname === '/es/account/tokens');
  const session = await page.evaluate(() => fetch('/api/auth/session').then((answer) => answer.text()));
  expect(session).not.toContain('sid');

  await page.fill('#name', 'A program');
  await save(page);
  await page.locator('main [role=status] code').waitFor();
  const secret = await page.locator('main [role=status] code').innerText();
  expect(secret).toMatch(/^hub_/);
  await page.getByRole('button', { name: 'Retirar A program' }).first().click();
  await page.getByText('retirada el').first().waitFor();

  for (const path of [
    '/account',
    '/account/tokens',
    '/account/observatories/om3',
    '/account/datasets/UNDESA_STOCK',
  ]) {
    await page.goto(`/en${path}`);
    const { violations } = await new AxeBuilder({ page }).analyze();
    troubles.push(...violations.map(({ id }) => `${path} ${id}`));
  }
  await page.goto('/en/account');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.waitForURL(({ pathname }) => pathname === '/en');
  await page.goto('/en/account');
  expect(new URL(page.url()).pathname).toBe('/en/sign-in');
  expect(troubles).toEqual([]);
});

it('shows both versions where two people save, and loses nothing', async () => {
  const { page } = await openPage();
  await page.goto('/es/sign-in?to=/es/account/observatories/sela');
  await signIn(page, 'network-admin@example.org');
  await page.waitForURL(({ pathname }) => pathname === '/es/account/observatories/sela');
  const other = await page.context().newPage();
  await other.goto('/es/account/observatories/sela');

  const before = await page.inputValue('[id="description.en"]');
  await page.fill('[id="description.en"]', `${before} First text.`);
  await save(page);
  await page.locator('main [role=status]').waitFor();
  await other.fill('[id="description.en"]', `${before} Second text.`);
  await other.fill('#website', 'https://example.org/sela/');
  await save(other);
  await other.locator('main [role=alert]').waitFor();
  const said = await other.locator('main [role=alert]').innerText();
  expect(said).toContain('First text.');
  expect(said).toContain('Second text.');
  expect(await other.inputValue('#website')).toBe('https://example.org/sela/');
  await save(other);
  await other.locator('main [role=status]').waitFor();
  await other.goto('/en/observatories/sela');
  await other.getByText('Second text.').waitFor();
});

it('keeps what was typed where a field is wrong', async () => {
  const { page } = await openPage();
  await page.goto('/en/sign-in?to=/en/account/observatories/obmigra');
  await signIn(page, 'network-admin@example.org');
  await page.waitForURL(({ pathname }) => pathname === '/en/account/observatories/obmigra');
  await page.fill('#website', 'javascript:alert(1)');
  await page.fill('#latitude', 'south');
  await save(page);
  await page.locator('main [role=alert]').waitFor();
  expect(await page.inputValue('#website')).toBe('javascript:alert(1)');
  expect(await page.inputValue('#latitude')).toBe('south');
  await page.fill('#latitude', '-15,8');
  await save(page);
  await page.locator('#website-error').waitFor();
  expect(await page.inputValue('#latitude')).toBe('-15,8');
});
