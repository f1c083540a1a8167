import { AxeBuilder } from '@axe-core/playwright';
import pg from 'pg';
import type { Page } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
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

/** Takes all roles from a person, until the test has ended. */
async function takeRoles(email: string): Promise<void> {
  const client = new pg.Client({ connectionString: runningHub()?.databaseUrl });
  await client.connect();
  const { rows } = await client.query(
    `DELETE FROM role_assignment WHERE person_id = (SELECT id FROM person WHERE email = $1)
     RETURNING to_jsonb(role_assignment) AS role`,
    [email],
  );
  onTestFinished(async () => {
    for (const { role } of rows)
      await client.query(
        'INSERT INTO role_assignment SELECT * FROM jsonb_populate_record(NULL::role_assignment, $1)',
        [role],
      );
    await client.end();
  });
}

const save = (page: Page) => page.locator('main form button[type=submit]').first().click();

/** What the form says beside its button once all is published. */
const published = (page: Page) => page.getByText('Guardado y publicado').waitFor();

it('says why a sign-in was refused', async () => {
  const { page } = await openPage();
  await page.goto('/pt/sign-in');
  await signIn(page, 'editor@example.org', 'not the password');
  await page.locator('main [role=alert]').waitFor();
  expect(await page.locator('main [role=alert]').innerText()).toContain('não estão corretos');
  expect(await page.inputValue('#email')).toBe('editor@example.org');
});

it('says that there were too many tries, in the language of the page', async () => {
  const { page } = await openPage();
  await page.goto('/en/sign-in');
  const said = page.locator('main [role=alert]');
  for (let tries = 0; tries <= 10; tries++) {
    await signIn(page, 'somebody@example.org', 'not the password');
    await page.locator('main form button:not([disabled])').waitFor();
    await said.waitFor();
  }
  expect(await said.innerText()).toContain('too many attempts');
  expect(await page.inputValue('#email')).toBe('somebody@example.org');
});

it('takes a revoked role away at the next click', async () => {
  const { page } = await openPage();
  await page.goto('/es/sign-in?to=/es/account/observatories/osumi');
  await signIn(page, 'editor@example.org');
  await page.waitForURL(({ pathname }) => pathname === '/es/account/observatories/osumi');
  await page.fill('[id="description.es"]', 'Un texto que no debe perderse.');
  const other = await page.context().newPage();
  await other.goto('/es/account');
  await other
    .locator('main')
    .getByRole('link', { name: 'Observatorio Sudamericano sobre Migraciones' })
    .first()
    .waitFor();

  await takeRoles('editor@example.org');
  await save(page);
  await page.locator('main [role=alert]').waitFor();
  expect(await page.inputValue('[id="description.es"]')).toBe('Un texto que no debe perderse.');
  await other.reload();
  await other.getByText('Su cuenta todavía no tiene un papel').waitFor();
  const editing = await other.goto('/es/account/observatories/osumi');
  expect(await other.locator('main textarea').count()).toBe(0);
  expect(editing?.status()).toBeLessThan(500);
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
  await page.getByRole('alertdialog').getByRole('button', { name: 'Retirar' }).click();
  await page.getByText('retirada el').first().waitFor();

  for (const path of [
    '/account',
    '/account/following',
    '/account/security',
    '/account/tokens',
    '/account/activity',
    '/account/observatories/om3',
    '/account/observatories/om3/people',
    '/account/observatories/om3/invitations',
    '/account/observatories/om3/datasets',
    '/account/observatories/om3/activity',
    '/account/datasets/UNDESA_STOCK',
  ]) {
    await page.goto(`/en${path}`);
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const { violations } = await new AxeBuilder({ page }).analyze();
      troubles.push(...violations.map(({ id }) => `${path} ${colorScheme} ${id}`));
    }
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
  await published(page);
  await other.fill('[id="description.en"]', `${before} Second text.`);
  await other.fill('#website', 'https://example.org/sela/');
  await save(other);
  await other.locator('main [role=alert]').waitFor();
  const said = await other.locator('main [role=alert]').innerText();
  expect(said).toContain('First text.');
  expect(said).toContain('Second text.');
  expect(await other.inputValue('#website')).toBe('https://example.org/sela/');
  await save(other);
  await published(other);
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
