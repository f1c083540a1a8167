import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browserOfTests, runningHub } from './open-hub.ts';

const openPage = browserOfTests();
const run = promisify(execFile);

/** Follows a link as one does by keyboard alone: the focus goes to it, and Enter opens it. */
async function followByKeyboard(page: Page, name: string | RegExp): Promise<void> {
  const link = page.locator('main').getByRole('link', { name }).first();
  await link.focus();
  await page.keyboard.press('Enter');
}

const searchOf = (page: Page) => new URL(page.url()).searchParams;

describe('a developer', () => {
  it('comes from home to a working query with a token of their own', async () => {
    const { page, troubles } = await openPage();
    await page.goto('/es');
    await page.locator('a[href="/es/developers"]').first().click();
    await page.waitForURL('**/es/developers');

    const start = page.locator('section[aria-labelledby=start]');
    await start.getByRole('button', { name: 'Ejecutar' }).click();
    await start.getByText(/Respondió en .* Costo de la consulta: .* de 10\.000/).waitFor();
    expect(await start.getByRole('region', { name: 'Respuesta' }).innerText()).toContain('941889');

    const command = await start.locator('pre', { hasText: 'HUB_TOKEN' }).innerText();
    await start.getByRole('link', { name: 'Crear una clave' }).click();
    await page.waitForURL(({ pathname }) => pathname === '/es/sign-in');
    await page.fill('#email', 'member@example.org');
    await page.fill('#password', runningHub()?.demoPassword.trim() ?? '');
    await page.locator('main form button').first().click();
    await page.waitForURL(({ pathname }) => pathname === '/es/account/tokens');
    await page.fill('#name', 'Mi programa');
    await page.locator('main form button[type=submit]').first().click();
    const secret = await page.locator('main [role=status] code').innerText();

    const { stdout } = await run('sh', ['-c', command], { env: { ...process.env, HUB_TOKEN: secret } });
    const { data, errors } = JSON.parse(stdout);
    expect(errors).toBeUndefined();
    expect(data.viewer.roles.length).toBeGreaterThan(0);
    const refused = await run('sh', ['-c', command], { env: { ...process.env, HUB_TOKEN: 'hub_nothing' } });
    expect(JSON.parse(refused.stdout).errors).toHaveLength(1);
    expect(troubles).toEqual([]);
  });

  it('opens the explorer with the query filled in, their own too', async () => {
    const { page } = await openPage();
    await page.goto('/pt/developers');
    await page
      .locator('section[aria-labelledby=start]')
      .getByRole('link', { name: 'Abrir no explorador' })
      .click();
    await page.getByRole('button', { name: /execute/i }).waitFor();
    expect(new URL(page.url()).searchParams.get('document')).toContain('query Stock');
    await expect.poll(() => page.locator('#graphiql').innerText()).toContain('UNDESA_STOCK');
    expect(await page.locator('html').getAttribute('lang')).toBe('pt-BR');
  });

  it('finds every link of the schema reference to lead to a place that is there', {
    timeout: 300_000,
  }, async () => {
    const { page } = await openPage();
    const seen = new Map<string, string>();
    const read = async (path: string) => {
      const known = seen.get(path);
      if (known !== undefined) return known;
      const answer = await page.request.get(path);
      seen.set(path, answer.status() === 200 ? await answer.text() : '');
      return seen.get(path) ?? '';
    };
    const wrong: string[] = [];
    const queue = ['/en/developers/schema', '/en/developers/changelog'];
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
      const text = await read(path);
      if (text === '') wrong.push(path);
      for (const [, href = ''] of text.matchAll(/href="(\/en\/developers\/schema\/[^"?]*)"/g)) {
        const [to = '', anchor] = href.split('#');
        if (!seen.has(to) && !queue.includes(to)) queue.push(to);
        if (anchor && !(await read(to)).includes(`id="${anchor}"`)) wrong.push(`${path} -> ${href}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(seen.size).toBeGreaterThan(80);
    // A type that is none leads to the search for it.
    await page.goto('/en/developers/schema/Licens');
    expect(searchOf(page).get('q')).toBe('Licens');
  });

  it('searches the schema as they type', async () => {
    const { page } = await openPage();
    await page.goto('/es/developers/schema');
    await page.fill('#q', 'countedBy');
    await page.waitForURL(/q=countedBy/);
    await page.locator('main h2', { hasText: 'Series' }).first().waitFor();
    await page.getByRole('link', { name: 'countedBy', exact: true }).first().click();
    await page.waitForURL(/#countedBy$/);
  });
});

describe('a guide', () => {
  const GUIDE = '/es/guides/quien-se-cuenta';

  it('is read by its contents, by addresses of its parts and by its notes, with the keyboard', async () => {
    const { page, troubles } = await openPage({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto(GUIDE);
    await followByKeyboard(page, 'Estadía mínima');
    expect(new URL(page.url()).hash).toBe('#estadia-minima');
    const current = page.locator('nav [aria-current=location]:visible');
    await expect.poll(() => current.innerText()).toBe('Estadía mínima');

    await page.locator('#estadia-minima ~ a.anchor').focus();
    await page.keyboard.press('Enter');
    await page.locator('[role=status]', { hasText: 'Dirección copiada' }).waitFor({ state: 'attached' });
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /\/es\/guides\/quien-se-cuenta#estadia-minima$/,
    );

    await page.locator('sup a').first().focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).hash).toBe('#note-fn-onu');
    await followByKeyboard(page, 'Volver al texto de la nota 1');
    await expect.poll(() => new URL(page.url()).hash).toBe('#note-fnref-onu');
    expect(troubles).toEqual([]);
  });

  it('keeps lines that are easy to read, and prints without what is of the screen', async () => {
    const { page } = await openPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(GUIDE);
    const widest = await page.evaluate(() => {
      const range = document.createRange();
      const lengths = [...document.querySelectorAll('.prose > p')].flatMap((paragraph) => {
        range.selectNodeContents(paragraph);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top / 20))).size;
        return lines > 3 ? [(paragraph.textContent?.length ?? 0) / lines] : [];
      });
      return Math.max(...lengths);
    });
    expect(widest).toBeGreaterThan(50);
    expect(widest).toBeLessThan(76);
    await page.emulateMedia({ media: 'print' });
    for (const gone of ['body > header', 'body > footer', '.guide-contents', '.guide a.anchor'])
      expect([gone, await page.locator(`${gone}:visible`).count()]).toEqual([gone, 0]);
    expect(await page.locator('h1:visible').count()).toBe(1);
  });
});

describe('the training calendar', () => {
  it('is used by keyboard: to the month, to another one, to an event', async () => {
    const { page, troubles } = await openPage();
    await page.goto('/es/training');
    await followByKeyboard(page, 'Por mes');
    await page.waitForURL(/view=month/);
    await page.goto('/es/training?view=month&month=2027-02');
    await followByKeyboard(page, /Mes siguiente/);
    await page.waitForURL(/month=2027-03/);
    await page.getByText('No hay sesiones en marzo de 2027.').waitFor();
    await followByKeyboard(page, /Mes siguiente/);
    await page.waitForURL(/month=2027-04/);
    await followByKeyboard(page, /^20\s?: 1 sesión/);
    expect(new URL(page.url()).hash).toBe('#day-2027-04-20');
    await followByKeyboard(page, /Registros de frontera/);
    await page.waitForURL('**/es/training/registros-de-frontera');
    expect(troubles).toEqual([]);
  });

  it('tells the hours by the reader’s clock, and by that of a city without script', async () => {
    const { page } = await openPage({ timezoneId: 'America/Argentina/Buenos_Aires' });
    await page.goto('/es/training/registros-de-frontera');
    const row = page.getByRole('row', { name: /^1\. Qué registra cada frontera/ });
    await expect.poll(() => row.innerText()).toMatch(/9:00–12:00[\s\S]*11:00–14:00/);

    const { page: plain } = await openPage({ javaScriptEnabled: false });
    await plain.goto('/es/training/registros-de-frontera');
    await plain.selectOption('#zone', 'America/La_Paz');
    await plain.getByRole('button', { name: 'Mostrar' }).click();
    expect(await plain.getByRole('row', { name: /^1\. Qué registra/ }).innerText()).toMatch(
      /9:00–12:00[\s\S]*10:00–13:00/,
    );
  });

  it('shows a month, and filters it, without script', async () => {
    const { page } = await openPage({ javaScriptEnabled: false });
    await page.goto('/en/training?view=month&month=2027-04');
    expect(await page.locator('main table td').count()).toBeGreaterThanOrEqual(28);
    await page.selectOption('#language', 'PT');
    await page.locator('main form button').click();
    await page.waitForURL(/language=PT/);
    expect([searchOf(page).get('month'), searchOf(page).get('language')]).toEqual(['2027-04', 'PT']);
    await expect.poll(() => page.locator('main h3').count()).toBe(3);
  });
});

describe('the directory', () => {
  it('answers as one types, keeps the address, and goes back to all', async () => {
    const { page, troubles } = await openPage();
    await page.goto('/es/observatories');
    const said = page.locator('main [role=status] p');
    await said.filter({ hasText: '31 instituciones' }).waitFor();
    await page.selectOption('#country', 'BRA');
    await page.fill('#words', 'OBMigra');
    await said.filter({ hasText: '1 institución' }).waitFor();
    expect([searchOf(page).get('country'), searchOf(page).get('words')]).toEqual(['BRA', 'OBMigra']);
    await page.getByRole('link', { name: 'Quitar filtros' }).click();
    await said.filter({ hasText: '31 instituciones' }).waitFor();
    await expect.poll(() => page.inputValue('#words')).toBe('');
    expect(troubles).toEqual([]);
  });

  it('says of an organisation where the data of its country are strong and where thin', async () => {
    const { page } = await openPage({ javaScriptEnabled: false });
    await page.goto('/en/observatories/gy-estadistica');
    const about = page.locator('section[aria-labelledby=about]');
    expect(await about.getByText('No data').count()).toBeGreaterThan(0);
    expect(await about.getByText('Last five years').count()).toBeGreaterThan(3);
  });
});

describe('what the hub says of itself', () => {
  it('tells how each part is', async () => {
    const { page } = await openPage();
    await page.goto('/es/status');
    await page.getByText('Todo funciona.').waitFor();
    expect(await page.locator('main td', { hasText: /^Funciona$/ }).count()).toBe(4);
  });

  it('lists every public page for search engines, in three languages, and nothing of a person', {
    timeout: 300_000,
  }, async () => {
    const { page } = await openPage();
    const robots = await (await page.request.get('/robots.txt')).text();
    expect(robots).toContain('/sitemap.xml');
    const sitemap = await (await page.request.get('/sitemap.xml')).text();
    const paths = [...sitemap.matchAll(/<loc>https?:\/\/[^/]+([^<]*)<\/loc>/g)].map(([, path = '']) => path);
    expect(new Set(paths).size).toBe(paths.length);
    for (const path of ['/es', '/pt/datasets/UNDESA_STOCK', '/en/guides/quien-se-cuenta', '/es/about'])
      expect(paths).toContain(path);
    expect(paths.filter((path) => /account|sign-in|embed|search/.test(path))).toEqual([]);
    expect(sitemap).toContain('hreflang="pt-BR"');
    const gone: string[] = [];
    for (const path of paths.filter((path) => path.startsWith('/pt')))
      if ((await page.request.get(path)).status() !== 200) gone.push(path);
    expect(gone).toEqual([]);
  });

  it.each(['/about', '/data-policy', '/accessibility', '/status', '/developers', '/training?view=month'])(
    '%s has nothing for axe to find, and fits 320 pixels',
    async (path) => {
      const { page, troubles } = await openPage({ viewport: { width: 320, height: 700 } });
      for (const [locale, colorScheme] of [
        ['es', 'light'],
        ['pt', 'dark'],
        ['en', 'light'],
      ] as const) {
        await page.emulateMedia({ colorScheme });
        await page.goto(`/${locale}${path}`);
        const { violations } = await new AxeBuilder({ page }).analyze();
        troubles.push(
          ...violations.map(
            ({ id, nodes }) => `${locale} ${colorScheme} ${id} ${nodes[0]?.html.slice(0, 160)}`,
          ),
        );
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (over > 0) troubles.push(`${locale}: ${over} px too wide`);
      }
      expect(troubles).toEqual([]);
    },
  );
});
