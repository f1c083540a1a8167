import { Secret, TOTP } from 'otpauth';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { byKeyboard, type Keyboard } from './by-keyboard.ts';
import { browserOfTests, runningHub } from './open-hub.ts';

const openPage = browserOfTests();
const password = () => runningHub()?.demoPassword.trim() ?? '';

/** A person at a page whose script has taken over. They have no mouse. */
async function sitDown(path: string, options?: BrowserContextOptions) {
  const { page, troubles } = await openPage(options);
  await page.goto(path, { waitUntil: 'networkidle' });
  return { page, troubles, keys: byKeyboard(page) };
}

/** What the page does by itself after a key: it leads to an address, and script takes over. */
async function arrive(page: Page, path: string | RegExp): Promise<void> {
  await page.waitForURL(({ pathname }) =>
    typeof path === 'string' ? pathname === path : path.test(pathname),
  );
  await page.waitForLoadState('networkidle');
}

async function signIn(page: Page, keys: Keyboard, email: string): Promise<void> {
  await keys.to(page.locator('#email'));
  await keys.type(email);
  await keys.press('Tab');
  await keys.type(password());
  await keys.press('Enter');
}

const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name, exact: true });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });

describe('every page by keyboard', () => {
  it.each([
    '/es',
    '/pt/indicators/MIG_STOCK',
    '/en/countries/PER',
    '/es/topics/missing-migrants',
    '/en/datasets',
    '/pt/observatories',
    '/es/guides/quien-se-cuenta',
    '/en/training',
    '/es/search?q=migracion',
    '/pt/developers',
    '/es/design',
    '/es/design/charts',
  ])('%s: the first key skips to the content; all can be reached, seen and left', async (path) => {
    const { page, keys } = await sitDown(path);
    await keys.press('Tab');
    expect(await page.locator('a:focus').getAttribute('href')).toBe('#content');
    expect(await page.locator('a:focus').boundingBox()).toMatchObject({ height: expect.any(Number) });
    await keys.press('Enter', 'Tab');
    expect(await page.locator('main :focus').count()).toBe(1);
    expect(await keys.toTheEnd()).toBeGreaterThan(10);
    expect(keys.unseen).toEqual([]);
  });
});

it('a visitor finds how many Venezuelans live in Peru, and by whose count', async () => {
  const { page, keys, troubles } = await sitDown('/es');
  await keys.to(page.locator('#corridor-from'));
  await keys.type('Vene');
  await keys.press('Tab');
  await keys.type('Per');
  await keys.press('Tab', 'Enter');
  await arrive(page, '/es/corridors/VEN-PER');
  const answer = page.locator('main p').filter({ hasText: '941.889' }).first();
  expect(await answer.innerText()).toMatch(/UN DESA.*2020/s);
  await keys.to(page.getByRole('region', { name: 'Quién cuenta qué' }).locator('a, button, [tabindex="0"]'));
  expect(keys.unseen).toEqual([]);
  expect(troubles).toEqual([]);
});

it('a journalist chooses an origin, takes the code of the chart in Portuguese, and its figures', async () => {
  const { page, keys, troubles } = await sitDown('/es', {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await keys.press('/');
  await keys.type('poblacion migr');
  await page.getByRole('option').filter({ hasText: 'Población migrante internacional' }).first().waitFor();
  await keys.press('ArrowDown', 'Enter');
  await arrive(page, '/es/indicators/MIG_STOCK');
  await keys.to(page.locator('summary[aria-label^="País de origen"]'));
  await keys.press('Enter');
  await keys.to(page.getByRole('checkbox', { name: /^Venezuela/ }));
  await keys.press('Space');
  await page.waitForURL(/counterpart=VEN/);
  await page.locator('figure h2').filter({ hasText: 'Venezuela' }).waitFor();
  expect(await page.locator(':focus').getAttribute('value')).toBe('VEN');

  await keys.to(button(page, 'Copiar el código en portugués'));
  await keys.press('Enter');
  await page.getByText('Copiado').first().waitFor();
  const code = await page.evaluate(() => navigator.clipboard.readText());
  expect(code).toContain('/pt/embed/MIG_STOCK?counterpart=VEN');
  await keys.to(link(page, /^CSV/), 'back');
  const [file] = await Promise.all([page.waitForEvent('download'), keys.press('Enter')]);
  expect(file.suggestedFilename()).toMatch(/\.csv$/);
  expect(keys.unseen).toEqual([]);
  expect(troubles).toEqual([]);
});

it('a developer makes a token, and asks with it in the explorer', async () => {
  const { page, keys } = await sitDown('/en', { permissions: ['clipboard-read', 'clipboard-write'] });
  await keys.to(page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Developers' }));
  await keys.press('Enter');
  await arrive(page, '/en/developers');
  await keys.to(link(page, 'Create a token'));
  await keys.press('Enter');
  await arrive(page, '/en/sign-in');
  await signIn(page, keys, 'network-admin@example.org');
  await arrive(page, '/en/account/tokens');
  await keys.to(page.locator('main #name'));
  await keys.type('By keyboard');
  await keys.press('Enter');
  const copy = page.locator('main [role=status]').getByRole('button');
  await copy.waitFor();
  await keys.to(copy, 'back');
  await keys.press('Enter');
  const token = await page.evaluate(() => navigator.clipboard.readText());
  expect(token).toMatch(/^hub_/);

  await keys.to(
    page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Developers' }),
    'back',
  );
  await keys.press('Enter');
  await arrive(page, '/en/developers');
  await keys.to(link(page, /^Explorer with completion/));
  await keys.press('Enter');
  await arrive(page, '/graphiql');
  const query = page.locator('section[aria-label="Query Editor"] textarea');
  await keys.to(query);
  await keys.press('Control+a', 'Delete');
  await keys.type('{ viewer { tokens { name } }');
  await keys.press('Escape');
  await keys.to(button(page, 'Headers'));
  await keys.press('Enter');
  await keys.to(page.locator('.graphiql-editor-tool textarea').and(page.locator(':visible')));
  await keys.press('Control+a', 'Delete');
  await keys.type('{"authorization": "Bearer ');
  await keys.press('Control+v', 'Control+Enter');
  await page.locator('.result-window').filter({ hasText: 'By keyboard' }).waitFor();
  expect(keys.unseen).toEqual([]);
});

it('an editor settles a conflict with somebody who saved first, and saves', async () => {
  const path = '/es/account/observatories/obmigra';
  const { page, keys, troubles } = await sitDown(`/es/sign-in?to=${path}`);
  await signIn(page, keys, 'network-admin@example.org');
  await arrive(page, path);
  const field = page.locator('[id="description.pt"]');
  const before = await field.inputValue();
  const other = await page.context().newPage();
  await other.goto(path, { waitUntil: 'networkidle' });
  await other.fill('[id="description.pt"]', `${before} De outra pessoa.`);
  await other.getByRole('button', { name: 'Guardar' }).click();
  await other.getByText('Guardado y publicado').waitFor();
  await other.close();

  await keys.to(field);
  await keys.press('Control+End');
  await keys.type(' Do teclado.');
  await keys.to(button(page, 'Guardar'));
  await keys.press('Enter');
  const said = page.locator('main [role=alert]');
  await said.waitFor();
  expect(await said.innerText()).toContain('De outra pessoa.');
  await keys.to(said.getByRole('button', { name: /Usar lo publicado/ }), 'back');
  await keys.press('Enter');
  expect(await field.inputValue()).toBe(`${before} De outra pessoa.`);
  await keys.to(said.getByRole('button', { name: /Usar lo mío/ }));
  await keys.press('Enter');
  expect(await field.inputValue()).toBe(`${before} Do teclado.`);
  await keys.to(button(page, 'Guardar'));
  await keys.press('Enter');
  await page.getByText('Guardado y publicado').waitFor();

  // A question that is not answered gives the focus back to where it was asked.
  await keys.to(field, 'back');
  await keys.type('x');
  const elsewhere = link(page, 'Personas');
  await keys.to(elsewhere, 'back');
  await keys.press('Enter');
  await page.getByRole('alertdialog').waitFor();
  await keys.press('Escape');
  await page.getByRole('alertdialog').waitFor({ state: 'detached' });
  expect(await elsewhere.and(page.locator(':focus')).count()).toBe(1);
  expect(keys.unseen).toEqual([]);
  expect(troubles).toEqual([]);
});

it('a member signs in, goes on by the palette, follows and leaves a dataset, and signs out', async () => {
  const { page, keys, troubles } = await sitDown('/es/guides');
  await keys.to(link(page, 'Ingresar'));
  await keys.press('Enter');
  await arrive(page, '/es/sign-in');
  await signIn(page, keys, 'member@example.org');
  await arrive(page, '/es/account');
  await keys.press('Control+k');
  await page.getByRole('dialog').locator('[role=combobox]:focus').waitFor();
  await keys.type('conjuntos de datos');
  await page.locator('[role=option][aria-selected=true]').filter({ hasText: 'Conjuntos de datos' }).waitFor();
  await keys.press('Enter');
  await arrive(page, '/es/datasets');
  await keys.to(page.locator('main h2 a, main h3 a').first());
  await keys.press('Enter');
  await arrive(page, /\/datasets\/\w+$/);
  await keys.to(button(page, 'Seguir'));
  await keys.press('Enter');
  await button(page, 'Dejar de seguir').waitFor();
  await keys.to(button(page, 'Dejar de seguir'));
  await keys.press('Enter');
  await button(page, 'Seguir').waitFor();

  await keys.press('Control+k');
  await page.getByRole('dialog').locator('[role=combobox]:focus').waitFor();
  await keys.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await page.locator('main button:focus').count()).toBe(1);
  await keys.to(page.getByRole('banner').getByRole('link', { name: /Mi cuenta/ }), 'back');
  await keys.press('Enter');
  await arrive(page, '/es/account');
  await keys.to(button(page, 'Salir'));
  await keys.press('Enter');
  await arrive(page, '/es');
  await keys.to(link(page, 'Ingresar'));
  expect(keys.unseen).toEqual([]);
  expect(troubles).toEqual([]);
});

/** Asks the graph as the person of the page. */
function ask(page: Page, query: string, variables: object = {}) {
  return page.evaluate(async (body) => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch('/api/graphql', { method: 'POST', headers, body });
    return (await response.json()).data;
  }, JSON.stringify({ query, variables }));
}

it('who has one-time codes signs in with one', async () => {
  const { page, keys } = await sitDown('/es/sign-in');
  await signIn(page, keys, 'trainer@example.org');
  await arrive(page, '/es/account');
  const { enrolTotp } = await ask(page, 'mutation { enrolTotp { ... on EnrolTotpSuccess { secret } } }');
  const codes = new TOTP({ secret: Secret.fromBase32(enrolTotp.secret) });
  const { confirmTotp } = await ask(
    page,
    'mutation ($code: String!) { confirmTotp(input: { code: $code }) { ... on ConfirmTotpSuccess { recoveryCodes } } }',
    { code: codes.generate() },
  );
  try {
    const { page: other, keys: hands } = await sitDown('/pt/sign-in');
    await signIn(other, hands, 'trainer@example.org');
    await other.locator('#totp').waitFor();
    await hands.to(other.locator('#totp'));
    // The code that set them up was used: the next one is due.
    await hands.type(codes.generate({ timestamp: Date.now() + 30_000 }));
    await hands.press('Enter');
    await arrive(other, '/pt/account');
    expect(hands.unseen).toEqual([]);
  } finally {
    // Other tests sign in by this account.
    const off = await ask(
      page,
      'mutation ($input: DisableTotpInput!) { disableTotp(input: $input) { __typename } }',
      { input: { password: password(), code: confirmTotp.recoveryCodes[0] } },
    );
    expect(off.disableTotp.__typename).toBe('DisableTotpSuccess');
  }
});
