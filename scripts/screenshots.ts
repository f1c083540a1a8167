/**
 * `npm run screenshots`: pictures of every kind of page in three languages, two themes and two widths, and a sheet
 * to look at them side by side (screenshots/index.html). Nothing compares them. Argument: the address of a hub that
 * runs, with the password of its demo accounts in HUB_DEMO_PASSWORD, or without the pages of those who are signed
 * in. Where there is no argument a hub is started.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { contactSheet } from './screenshots/contact-sheet.ts';
import { PUBLIC_PAGES, SIGNED_IN_PAGES } from './screenshots/pages.ts';
import { findBrowser } from './testing/browser.mjs';
import { startHub } from './testing/running-hub.ts';

const LOCALES = ['es', 'pt', 'en'] as const;
const THEMES = ['light', 'dark'] as const;
const WIDTHS = [1280, 360] as const;
const FOLDER = path.resolve(import.meta.dirname, '../screenshots');

const executablePath = findBrowser();
if (!executablePath)
  throw new Error('screenshots need Chromium: apt-get install chromium, or set CHROMIUM_PATH');
const given = process.argv.slice(2).find((argument) => argument.startsWith('http'));
const started = given
  ? { hub: { webUrl: given, demoPassword: process.env.HUB_DEMO_PASSWORD }, stop: async () => {} }
  : await startHub();
try {
  if ('failure' in started) throw new Error(started.failure);
  const { webUrl, demoPassword } = started.hub;
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  const browser = await chromium.launch({ executablePath, args: ['--headless', '--no-sandbox'] });
  const taken: string[] = [];
  try {
    for (const locale of LOCALES)
      for (const theme of THEMES)
        for (const width of WIDTHS) {
          const variant = `${locale}-${theme}-${width}`;
          const context = await open(browser, webUrl, theme, width);
          taken.push(...(await take(context, `/${locale}`, PUBLIC_PAGES, variant)));
          if (demoPassword) {
            await signIn(context, locale, demoPassword);
            taken.push(...(await take(context, `/${locale}`, SIGNED_IN_PAGES, variant)));
          }
          await context.close();
          console.log(variant);
        }
  } finally {
    await browser.close();
  }
  await writeFile(path.join(FOLDER, 'index.html'), contactSheet(taken));
  console.log(`${taken.length} pictures: ${path.join(FOLDER, 'index.html')}`);
} finally {
  await started.stop();
}

function open(browser: Browser, baseURL: string, colorScheme: 'light' | 'dark', width: number) {
  return browser.newContext({
    baseURL,
    colorScheme,
    reducedMotion: 'reduce',
    viewport: { width, height: width > 500 ? 900 : 740 },
  });
}

/** Takes each page whole; gives the names of the files. */
async function take(
  context: BrowserContext,
  prefix: string,
  pages: Record<string, string>,
  variant: string,
): Promise<string[]> {
  const page = await context.newPage();
  const files: string[] = [];
  for (const [name, address] of Object.entries(pages)) {
    const answer = await page.goto(prefix + address, { waitUntil: 'load' });
    if (!answer || answer.status() >= 500) throw new Error(`${prefix}${address} answers ${answer?.status()}`);
    const file = `${name}-${variant}.jpg`;
    await page.screenshot({ path: path.join(FOLDER, file), type: 'jpeg', quality: 70, fullPage: true });
    files.push(file);
  }
  await page.close();
  return files;
}

async function signIn(context: BrowserContext, locale: string, password: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`/${locale}/sign-in`);
  await page.fill('input[name="email"]', 'observatory-admin@example.org');
  await page.fill('input[name="password"]', password);
  await page.press('input[name="password"]', 'Enter');
  await page.waitForURL((url) => !url.pathname.endsWith('/sign-in'));
  await page.close();
}
