import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { namespaces } from '#i18n/messages.ts';
import { browserOfTests, type WatchedPage } from './open-hub.ts';

const openPage = browserOfTests();

/** What next-intl shows where a text is missing: its namespace and key. */
const KEY = new RegExp(`\\b(?:${namespaces.join('|')})\\.[a-z]\\w*(?:\\.\\w+)*\\b`);

/** Pages of one kind are alike: axe looks at the first, and at some with what a filter can bring about. */
const MORE = [
  '/indicators/MIG_STOCK?counterpart=VEN',
  '/indicators/MIG_STOCK?area=NOWHERE',
  '/indicators/ENTRIES_FOREIGN',
  '/indicators/UNEMPLOYMENT',
  '/datasets?topic=NOPE',
  '/search?q=migracion',
  '/sign-in?error=SESSION_ENDED',
];

/** "/es/datasets/UNDESA_STOCK" is of the kind "/datasets/*". */
function kindOf(address: string): string {
  const [, , place = '', item] = address.split('?')[0]?.split('/') ?? [];
  return item === undefined ? `/${place}` : `/${place}/*`;
}

/** Without motion: axe would measure colours on their way from one theme to the other. */
const CALM = { reducedMotion: 'reduce' } as const;

/** What axe finds on a page in the light theme, and in Spanish in the dark one too: colours know no language. */
async function violations(page: Page, locale: string): Promise<string[]> {
  const lines: string[] = [];
  for (const colorScheme of locale === 'es' ? (['dark', 'light'] as const) : (['light'] as const)) {
    await page.emulateMedia({ colorScheme });
    const { violations: found } = await new AxeBuilder({ page }).analyze();
    lines.push(
      ...found.map(({ id, nodes }) => `${page.url()} ${colorScheme} ${id}: ${nodes[0]?.html.slice(0, 200)}`),
    );
  }
  return lines;
}

/** Pages of one kind that are opened with their scripts; of further ones what the server sends is read. */
const OPENED = 10;

interface Sight {
  status: number | undefined;
  text: string;
  links: (string | null)[];
}

/** The page at an address with its scripts, as a reader sees it. */
async function opened(page: Page, address: string): Promise<Sight> {
  const response = await page.goto(address);
  const text = await page.locator('body').innerText();
  const links = await page.$$eval('a[href^="/"]:not([download])', (found) =>
    found.map((link) => link.getAttribute('href')),
  );
  return { status: response?.status(), text, links };
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
function judge(address: string, { status, text, links }: Sight): { wrong: string[]; links: string[] } {
  const wrong: string[] = [];
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
      if (before === 0) troubles.push(...(await violations(page, locale)));
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
      troubles.push(...(await violations(page, locale)));
    }
    expect(troubles).toEqual([]);
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
