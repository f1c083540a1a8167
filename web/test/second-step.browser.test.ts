import { AxeBuilder } from '@axe-core/playwright';
import { Secret, TOTP } from 'otpauth';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { browserOfTests, runningHub } from './open-hub.ts';

const openPage = browserOfTests();
const password = () => runningHub()?.demoPassword.trim() ?? '';

async function enter(page: Page): Promise<void> {
  await page.fill('#email', 'trainer@example.org');
  await page.fill('#password', password());
  await page.locator('main form button').click();
}

/** Asks the graph as the person of the page. */
function ask(page: Page, query: string, variables: object = {}) {
  return page.evaluate(async (body) => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch('/api/graphql', { method: 'POST', headers, body });
    return (await response.json()).data;
  }, JSON.stringify({ query, variables }));
}

const CONFIRM = `mutation ($input: TotpCodeInput!) { confirmTotp(input: $input) { ... on ConfirmTotpSuccess { recoveryCodes } } }`;
const DISABLE = 'mutation ($input: DisableTotpInput!) { disableTotp(input: $input) { __typename } }';

it('asks for a one-time code after the right password, in every language, and takes a recovery code once', async () => {
  const { page } = await openPage();
  await page.goto('/es/sign-in');
  await enter(page);
  await page.waitForURL(({ pathname }) => pathname === '/es/account');
  const { enrolTotp } = await ask(page, 'mutation { enrolTotp { ... on EnrolTotpSuccess { secret } } }');
  const codes = new TOTP({ secret: Secret.fromBase32(enrolTotp.secret) });
  const used = codes.generate();
  const { confirmTotp } = await ask(page, CONFIRM, { input: { code: used } });
  const [first, second] = confirmTotp.recoveryCodes;

  try {
    for (const [language, words] of [
      ['pt', 'Confirme que é você'],
      ['en', 'Confirm that it is you'],
      ['es', 'Confirme que es usted'],
    ]) {
      const { page: other } = await openPage();
      await other.goto(`/${language}/sign-in`);
      await enter(other);
      await other.locator('#totp').waitFor();
      expect(await other.locator('main form h2').innerText()).toBe(words);
      expect(await other.locator('#totp').getAttribute('autocomplete')).toBe('one-time-code');
      expect(await other.evaluate(() => document.activeElement?.tagName)).toBe('H2');
      const { violations } = await new AxeBuilder({ page: other }).include('main').analyze();
      expect(violations).toEqual([]);
      if (language !== 'es') continue;
      await other.fill('#totp', used);
      await other.keyboard.press('Enter');
      await other.locator('main [role=alert]').waitFor();
      expect(await other.locator('main [role=alert]').innerText()).toContain('ya se usó');
      await other.getByRole('button', { name: 'Usar un código de recuperación' }).click();
      await other.fill('#totp', first);
      await other.keyboard.press('Enter');
      await other.waitForURL(({ pathname }) => pathname === '/es/account');
    }
  } finally {
    // Other tests sign in by this account.
    const off = await ask(page, DISABLE, { input: { password: password(), code: second } });
    expect(off.disableTotp.__typename).toBe('DisableTotpSuccess');
  }
});
