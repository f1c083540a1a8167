import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { namespaces } from '#i18n/messages.ts';
import { browserOfTests, runningHub, type WatchedPage } from './open-hub.ts';
import { violations } from './violations.ts';

const openPage = browserOfTests();

/** What next-intl shows where a text is missing: its namespace and key. */
const KEY = new RegExp(`\\b(?:${namespaces.join('|')})\\.[a-z]\\w*(?:\\.\\w+)*\\b`);

/** Pages of one kind are alike: axe looks at the first, and at some with what a filter can bring about. */
const MORE = [
  '/indicators/MIG_STOCK?counterpart=VEN',
  '/indicators/MIG_STOCK?area=NOWHERE',
  '/indicators/ENTRIES_FOREIGN',
  '/indicators/UNEMPLOYMENT',
  '/embed/MIG_STOCK',
  '/datasets?topic=NOPE',
  '/datasets/UNDESA_STOCK/compare',
  '/search?q=migracion',
  '/sign-in?error=SESSION_ENDED',
];

/** Pages of those who are signed in. */
const SIGNED_IN = [
  '/account',
  '/account/following',
  '/account/security',
  '/account/tokens',
  '/account/activity',
  '/account/observatories/om3',
  '/account/observatories/om3/datasets',
  '/account/observatories/om3/people',
  '/account/observatories/om3/invitations',
  '/account/observatories/om3/activity',
  '/account/datasets/UNDESA_STOCK',
];

/** "/es/datasets/UNDESA_STOCK" is of the kind "/datasets/*", "/es/developers/schema" of its own. */
function kindOf(address: string): string {
  const [, , place = '', first, ...rest] = address.split('?')[0]?.split('/') ?? [];
  if (first === undefined) return `/${place}`;
  return /^(developers|design)$/.test(place)
    ? [``, place, first, ...rest.map(() => '*')].join('/')
    : ['', place, '*', ...rest].join('/');
}

/** Without motion: colours are measured, never on their way from one theme to the other. */
const CALM = { reducedMotion: 'reduce' } as const;

/** Pages of one kind that are opened with their scripts; of further ones what the server sends is read. */
const OPENED = 10;

interface Sight {
  status: number | undefined;
  text: string;
  links: (string | null)[];
  /** Links that name another language than that of the page they lead to. */
  strays?: string[];
}

/** The page at an address with its scripts, as a reader sees it. */
async function opened(page: Page, address: string): Promise<Sight> {
  const response = await page.goto(address);
  const text = await page.locator('body').innerText();
  const links = await page.$$eval('a[href^="/"]:not([download])', (found) =>
    found.map((link) => link.getAttribute('href')),
  );
  const strays = await page.$$eval('a[hreflang]', (found) =>
    (found as HTMLAnchorElement[])
      .filter(({ hreflang, pathname }) => pathname.split('/')[1] !== hreflang.slice(0, 2))
      .map((link) => link.outerHTML.slice(0, 200)),
  );
  return { status: response?.status(), text, links, strays };
}

/** The same as the server sends it. */
async function sent(page: Page, address: string): Promise<Sight> {
  const response = await page.request.get(address);
  const seen = await page.evaluate(
    (html) => {
      const { body } = new DOMParser().parseFromString(html, 'text/html');
      for (const script of body.querySelectorAll('script')) script.remove();
      const found = [...body.querySelectorAll('a[href^="/"]:not([download])')];
      const texts = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
      const pieces: string[] = [];
      while (texts.nextNode()) pieces.push(texts.currentNode.textContent ?? '');
      return { text: pieces.join('\n'), links: found.map((link) => link.getAttribute('href')) };
    },
    await response.text(),
  );
  return { status: response.status(), ...seen };
}

/** What is wrong with a page, and where its links lead. */
function judge(
  address: string,
  { status, text, links, strays = [] }: Sight,
): { wrong: string[]; links: string[] } {
  const wrong = strays.map((link) => `${address} leads to another language than it says: ${link}`);
  if (status !== 200) wrong.push(`${address} answers ${status}`);
  const key = KEY.exec(text);
  if (key) wrong.push(`${address} shows an untranslated key: ${key[0]}`);
  if (/ilegal|illegal|oleada/i.test(text)) wrong.push(`${address} calls somebody illegal`);
  return { wrong, links: links.flatMap((href) => href?.split('#')[0] || []) };
}

describe.each(['es', 'pt', 'en'])('every link in %s', (locale) => {
  it('leads to a page that is whole, in its language, and asks no other host', {
    timeout: 600_000,
  }, async () => {
    const troubles: string[] = [];
    const seen = new Set([`/${locale}`]);
    const queue = [...seen];
    const kinds = new Map<string, number>();
    const open = async ({ page }: WatchedPage, address: string) => {
      const before = kinds.get(kindOf(address)) ?? 0;
      kinds.set(kindOf(address), before + 1);
      const sight = before < OPENED ? await opened(page, address) : await sent(page, address);
      const { wrong, links } = judge(address, sight);
      troubles.push(...wrong);
      if (before === 0) troubles.push(...(await violations(page)));
      for (const next of links) {
        const ours = next.startsWith(`/${locale}/`) && !next.includes('?');
        if (ours && !seen.has(next)) queue.push(next);
        if (ours) seen.add(next);
      }
    };
    const walk = async (watched: WatchedPage) => {
      for (let address = queue.shift(); address !== undefined; address = queue.shift())
        await open(watched, address);
      troubles.push(...watched.troubles);
    };
    const [first, second] = [await openPage(CALM), await openPage(CALM)];
    await open(first, queue.shift() ?? '');
    await Promise.all([walk(first), walk(second)]);
    expect(troubles).toEqual([]);
    expect(seen.size).toBeGreaterThan(60);
  });

  it('has nothing for axe to find on filtered, empty and refused pages', async () => {
    const { page, troubles } = await openPage(CALM);
    for (const path of MORE) {
      await page.goto(`/${locale}${path}`);
      troubles.push(...(await violations(page)));
    }
    expect(troubles).toEqual([]);
  });

  it('has nothing for axe to find on pages of those who are signed in, and of who is invited', {
    timeout: 600_000,
  }, async () => {
    const { page, troubles } = await openPage(CALM);
    await page.goto(`/${locale}/sign-in`);
    await page.fill('#email', 'network-admin@example.org');
    await page.fill('#password', runningHub()?.demoPassword.trim() ?? '');
    await page.locator('main form button[type=submit]').click();
    await page.waitForURL(({ pathname }) => pathname === `/${locale}/account`);
    for (const path of SIGNED_IN) {
      const answer = await page.goto(`/${locale}${path}`);
      expect([path, answer?.status(), new URL(page.url()).pathname]).toEqual([
        path,
        200,
        `/${locale}${path}`,
      ]);
      const { wrong } = judge(path, await opened(page, `/${locale}${path}`));
      troubles.push(...wrong, ...(await violations(page)));
    }
    await page.goto(`/${locale}/account/observatories/om3/invitations`);
    await page.fill('#email', `axe-${locale}-${Date.now()}@example.org`);
    await page.locator('main form:has(#email) button[type=submit]').click();
    const invitation = await page.locator('main [role=status] code').innerText();
    troubles.push(...(await violations(page)));

    const { page: invited, troubles: more } = await openPage(CALM);
    const { hash } = new URL(invitation);
    await invited.goto(`/${locale}/invitation${hash}`);
    await invited.locator('#password').waitFor();
    more.push(...(await violations(invited)));
    await invited.goto('about:blank');
    await invited.goto(`/${locale}/invitation#${'x'.repeat(43)}`);
    await invited.locator('main [role=alert]').waitFor();
    more.push(...(await violations(invited)));
    expect([...troubles, ...more]).toEqual([]);
  });
});

it('fits a screen of 320 pixels', async () => {
  const { page } = await openPage({ viewport: { width: 320, height: 700 }, colorScheme: 'dark' });
  const wide: string[] = [];
  for (const path of [
    '',
    '/indicators/MIG_STOCK',
    '/indicators',
    '/datasets/UNDESA_STOCK',
    '/observatories',
    '/developers',
    ...MORE,
  ]) {
    await page.goto(`/pt${path}`);
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (over > 0) wide.push(`${path}: ${over} px too wide`);
  }
  expect(wide).toEqual([]);
});
