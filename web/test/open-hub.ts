import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

/** The running hub that the browser tests see, as scripts/testing hands it to them. */
interface RunningHub {
  webUrl: string;
  apiUrl: string;
  databaseUrl: string;
  demoPassword: string;
  browser: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    hub: RunningHub | { skip: string } | { failure: string };
  }
}

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The hub, or null where the tests are skipped or the hub did not start. */
export function runningHub(): RunningHub | null {
  const hub = inject('hub');
  return 'webUrl' in hub ? { ...hub, webUrl: hub.webUrl.replace(/\/$/, '') } : null;
}

/** A page with what went wrong on it: errors of the console, faults of scripts, requests to other hosts. */
export interface WatchedPage {
  page: Page;
  troubles: string[];
}

/** A browser for the tests of a file, and pages in it. */
export function browserOfTests(): (options?: BrowserContextOptions) => Promise<WatchedPage> {
  let browser: Browser | undefined;
  beforeAll(async () => {
    const hub = runningHub();
    if (hub) browser = await chromium.launch({ executablePath: hub.browser, args: FLAGS });
  });
  afterAll(() => browser?.close());
  return async (options = {}) => {
    const hub = runningHub();
    if (!browser || !hub) throw new Error('there is no hub to look at');
    const context = await browser.newContext({ baseURL: hub.webUrl, ...options });
    return watch(await context.newPage(), hub.webUrl);
  };
}

function watch(page: Page, home: string): WatchedPage {
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`${page.url()} console: ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`${page.url()} script: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== new URL(home).origin)
      troubles.push(`${page.url()} asks another host: ${request.url()}`);
  });
  return { page, troubles };
}
