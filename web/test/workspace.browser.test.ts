import { AxeBuilder } from '@axe-core/playwright';
import { TOTP } from 'otpauth';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { browserOfTests, runningHub } from './open-hub.ts';

const openPage = browserOfTests();

/** Signs in and opens a page of the workspace. */
async function enter(page: Page, email: string, path: string, password?: string): Promise<void> {
  await page.goto(`/es/sign-in?to=${encodeURIComponent(path)}`);
  await page.fill('#email', email);
  await page.fill('#password', password ?? runningHub()?.demoPassword.trim() ?? '');
  await page.locator('main form button[type=submit]').click();
  await page.waitForURL(({ pathname }) => pathname === path);
  // Script has taken over.
  await page.waitForLoadState('networkidle');
}

const description = (language: string) => `[id="description.${language}"]`;
const save = (page: Page) => page.getByRole('button', { name: /^Guardar/ }).click();
const PROFILE = '/es/account/observatories/osumi';
const NAME = `Persona de prueba ${Date.now()}`;
const PASSWORD = 'una frase larga para las pruebas';

const newEmail = (name: string) => `${name}-${Date.now()}@example.org`;

/** Invites somebody as the observatory's administrator. Gives the link that is shown once. */
async function invite(admin: Page, email: string, role: string): Promise<string> {
  await admin.goto(`${PROFILE}/invitations`);
  await admin.fill('#email', email);
  await admin.selectOption('#role', role);
  await admin.getByRole('button', { name: 'Crear la invitación' }).click();
  return admin.locator('main [role=status] code').innerText();
}

/** Opens an invitation's link in a browser that knows nobody, and makes its account. */
async function join(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.fill('#name', NAME);
  await page.fill('#password', PASSWORD);
  await page.locator('main form button[type=submit]').click();
  await page.waitForURL(({ pathname }) => pathname === PROFILE);
  await page.waitForLoadState('networkidle');
}

it('lets two people change one profile at once: other fields together, the same field by choice', async () => {
  const { page: editor } = await openPage();
  const { page: admin } = await openPage();
  await enter(editor, 'editor@example.org', PROFILE);
  await enter(admin, 'observatory-admin@example.org', PROFILE);
  const first = await editor.inputValue(description('pt'));

  const city = `Quito ${Date.now()}`;
  await editor.fill('#city', city);
  await save(editor);
  await editor.getByText('Guardado y publicado').waitFor();
  await admin.fill(description('pt'), `${first} Do administrador.`);
  await save(admin);
  await admin.getByText('Guardado y publicado').waitFor();
  expect(await admin.inputValue('#city')).toBe(city);

  await editor.fill(description('pt'), `${first} Da edição.`);
  await save(editor);
  const said = editor.locator('main [role=alert]');
  await said.waitFor();
  expect(await said.innerText()).toContain('Do administrador.');
  expect(await said.innerText()).toContain('Da edição.');
  const { violations } = await new AxeBuilder({ page: editor }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await said.getByRole('button', { name: /Usar lo publicado/ }).click();
  expect(await editor.inputValue(description('pt'))).toBe(`${first} Do administrador.`);
  await said.getByRole('button', { name: /Usar lo mío/ }).click();
  await save(editor);
  await editor.getByText('Guardado y publicado').waitFor();

  await editor.getByRole('button', { name: 'Deshacer lo guardado' }).click();
  await editor.getByText('Se volvió a la versión anterior').waitFor();
  expect(await editor.inputValue(description('pt'))).toBe(`${first} Do administrador.`);
  await editor.getByRole('button', { name: 'Rehacer' }).click();
  await editor.getByText('Guardado y publicado').waitFor();
});

it('says what is wrong while one types, not before, and cuts nothing off', async () => {
  const { page } = await openPage();
  await enter(page, 'observatory-admin@example.org', PROFILE);
  await page.locator('#website').pressSequentially('example');
  expect(await page.locator('#website-error').count()).toBe(0);
  await page.locator('#city').focus();
  await page.locator('#website-error').waitFor();
  await page.fill('#website', 'https://example.org');
  await page.locator('#website-error').waitFor({ state: 'detached' });
  await page.fill('[id="name.en"]', 'x'.repeat(400));
  await page.locator('#city').focus();
  expect(await page.locator('[id="name.en-error"]').innerText()).toContain('200');
  expect(await page.inputValue('[id="name.en"]')).toHaveLength(400);
});

it('keeps a draft over an ended session, a closed page and a way out', async () => {
  const { page } = await openPage();
  await enter(page, 'network-admin@example.org', '/es/account/observatories/sela');
  await page.fill(description('es'), 'Un borrador que sigue aquí.');
  await page.context().clearCookies({ name: /session-token/ });
  await save(page);
  const said = page.locator('main [role=alert]');
  await said.waitFor();
  await said.getByRole('link', { name: 'Ingresar de nuevo' }).click();
  await page.waitForURL(({ pathname }) => pathname === '/es/sign-in');
  await page.waitForLoadState('networkidle');
  await page.fill('#email', 'network-admin@example.org');
  await page.fill('#password', runningHub()?.demoPassword.trim() ?? '');
  await page.locator('main form button[type=submit]').click();
  await page.getByText('Recuperamos lo que había escrito').waitFor();
  expect(await page.inputValue(description('es'))).toBe('Un borrador que sigue aquí.');

  await page.getByRole('link', { name: 'Personas', exact: true }).click();
  await page.getByRole('alertdialog').waitFor();
  await page.getByRole('button', { name: 'Seguir editando' }).click();
  expect(new URL(page.url()).pathname).toBe('/es/account/observatories/sela');
  await page.getByRole('link', { name: 'Personas', exact: true }).click();
  await page.getByRole('button', { name: 'Salir', exact: true }).click();
  await page.waitForURL(({ pathname }) => pathname.endsWith('/people'));
  await page.goto('/es/account/observatories/sela');
  await page.getByRole('button', { name: 'Volver a lo publicado' }).click();
  expect(await page.inputValue(description('es'))).not.toBe('Un borrador que sigue aquí.');
  await page.reload();
  await page.waitForLoadState('networkidle');
  expect(await page.getByText('Recuperamos lo que había escrito').count()).toBe(0);
});

it('keeps what was typed where no answer comes', async () => {
  const { page } = await openPage();
  await enter(page, 'network-admin@example.org', '/es/account/observatories/sela');
  await page.fill(description('en'), 'Typed without a network.');
  await page.context().setOffline(true);
  await save(page);
  await page.getByText('No llegó respuesta').waitFor();
  expect(await page.inputValue(description('en'))).toBe('Typed without a network.');
  await page.context().setOffline(false);
  await page.getByRole('button', { name: 'Descartar los cambios' }).click();
});

it('takes an invitation to an account, a role, and the loss of it at the next click', async () => {
  const { page: admin, troubles } = await openPage();
  const { page: invited } = await openPage();
  await enter(admin, 'observatory-admin@example.org', PROFILE);
  const link = await invite(admin, newEmail('invited'), 'EDITOR');
  expect(new URL(link).hash.length).toBeGreaterThan(20);
  await join(invited, link);
  expect(invited.url()).not.toContain('#');
  await invited.fill('#city', `Bogotá ${Date.now()}`);
  await save(invited);
  await invited.getByText('Guardado y publicado').waitFor();

  await admin.goto(`${PROFILE}/people`);
  await admin.getByRole('button', { name: `Quitar Edición, ${NAME}` }).click();
  await admin.getByRole('alertdialog').getByRole('button', { name: 'Quitar' }).click();
  await admin.getByText('Papel quitado').first().waitFor();
  await admin.getByText(NAME).first().waitFor({ state: 'detached' });

  await invited.fill('#city', 'Cali');
  await save(invited);
  await invited.locator('main [role=alert]').waitFor();
  expect(await invited.inputValue('#city')).toBe('Cali');
  await invited.goto(`${PROFILE}/people`);
  await invited.getByText('Su cuenta no puede editar esto').waitFor();

  const { page: late } = await openPage();
  await late.goto(link);
  await late.locator('main [role=alert]').waitFor();
  await admin.goto(`${PROFILE}/activity`);
  await admin.getByText('Quitó un papel').first().waitFor();
  expect(troubles).toEqual([]);
});

it('sets one-time codes up, and signs in with one', async () => {
  const { page: admin } = await openPage();
  const { page } = await openPage();
  const email = newEmail('with-codes');
  await enter(admin, 'observatory-admin@example.org', PROFILE);
  await join(page, await invite(admin, email, 'MEMBER'));
  await page.goto('/es/account/security');
  await page.getByRole('button', { name: 'Configurar los códigos' }).click();
  await page.getByRole('img', { name: /Código QR/ }).waitFor();
  const secret = (await page.locator('#codes ~ * code, main form code').first().innerText()).replaceAll(
    ' ',
    '',
  );
  const totp = new TOTP({ secret });
  await page.fill('#enrol-code', '000000');
  await page.getByRole('button', { name: 'Activar los códigos' }).click();
  await page.locator('#enrol-code-error').waitFor();
  await page.fill('#enrol-code', totp.generate());
  await page.getByRole('button', { name: 'Activar los códigos' }).click();
  const codes = page.getByRole('list', { name: 'Códigos de recuperación' }).locator('li');
  await codes.first().waitFor();
  expect(await codes.count()).toBe(10);
  const recovery = await codes.first().innerText();
  await page.getByRole('button', { name: 'Ya los guardé' }).click();
  await page.getByText('Quedan 10 códigos').waitFor();
  await page.getByRole('button', { name: 'Salir de todos los equipos' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Salir de todos los equipos' }).click();
  await page.waitForURL(({ pathname }) => pathname === '/es');

  await page.goto('/es/sign-in?to=/es/account/security');
  await page.fill('#email', email);
  await page.fill('#password', PASSWORD);
  await page.locator('main form button[type=submit]').click();
  // The code that set them up was used: the next one is due.
  await page.fill('#totp', totp.generate({ timestamp: Date.now() + 30_000 }));
  await page.locator('main form button[type=submit]').click();
  await page.waitForURL(({ pathname }) => pathname === '/es/account/security');
  await page.getByText('Desactivar los códigos').first().click();
  await page.fill('#disable-password', PASSWORD);
  await page.fill('#disable-code', recovery);
  await page.locator('main form').getByRole('button', { name: 'Desactivar los códigos' }).click();
  await page.getByRole('button', { name: 'Configurar los códigos' }).waitFor();
});

it('follows a dataset from its page, and stops in the list, where it can be taken back', async () => {
  const { page } = await openPage();
  await page.goto('/es/datasets/UNDESA_STOCK');
  expect(await page.getByRole('button', { name: 'Seguir', exact: true }).count()).toBe(0);
  await enter(page, 'member@example.org', '/es/datasets/UNDESA_STOCK');
  await page.getByRole('button', { name: 'Seguir', exact: true }).click();
  await page.getByRole('button', { name: 'Dejar de seguir' }).waitFor();
  await page.goto('/es/account/following');
  await page.getByRole('button', { name: /^Dejar de seguir/ }).click();
  await page.getByText('Todavía no sigue nada').waitFor();
  await page.getByRole('button', { name: 'Deshacer' }).click();
  await page.getByRole('button', { name: /^Dejar de seguir/ }).waitFor();
  await page.getByRole('button', { name: /^Dejar de seguir/ }).click();
  await page.getByText('Todavía no sigue nada').waitFor();
});
