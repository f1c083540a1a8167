/**
 * `npm run bench:web`: what the public pages cost a phone, by Lighthouse's mobile profile in the system's Chromium,
 * and how fast a large chart answers. Arguments: a hub's address (one is started where none is given).
 */
import { chromium } from 'playwright-core';
import { timeChart } from './bench-web/chart-time.ts';
import { PAGES } from './bench-web/pages.ts';
import { readPage } from './bench-web/read-page.ts';
import { findPort } from './launcher/port.mjs';
import { findBrowser } from './testing/browser.mjs';
import { startHub } from './testing/running-hub.ts';

const executablePath = findBrowser();
if (!executablePath)
  throw new Error('bench:web needs Chromium: apt-get install chromium, or set CHROMIUM_PATH');
const given = process.argv.slice(2).find((argument) => argument.startsWith('http'));
const started = given ? { hub: { webUrl: given }, stop: async () => {} } : await startHub();
try {
  if ('failure' in started) throw new Error(started.failure);
  const { webUrl } = started.hub;
  const port = await findPort(9222);
  const browser = await chromium.launch({
    executablePath,
    args: ['--headless', '--no-sandbox', '--disable-gpu', `--remote-debugging-port=${port}`],
  });
  try {
    const rows: Record<string, Record<string, string>> = {};
    for (const [name, path] of Object.entries(PAGES))
      rows[name] = await readPage(browser, port, webUrl + path);
    console.table(rows);
    console.table({ 'chart of 50 series x 300 periods': await timeChart(browser, webUrl) });
  } finally {
    await browser.close();
  }
} finally {
  await started.stop();
}
