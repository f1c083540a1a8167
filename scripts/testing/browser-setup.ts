import type { TestProject } from 'vitest/node';
import { findBrowser } from './browser.mjs';
import { type RunningHub, startHub } from './running-hub.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The running hub of the browser tests, and the browser to see it with; else why there is none. */
    hub: (RunningHub & { browser: string }) | { skip: string } | { failure: string };
  }
}

/**
 * Starts the hub of the browser tests. A failure is handed to the tests (browser-or-skip.ts), since one thrown here
 * would end the tests of every other project too.
 */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | void> {
  const browser = findBrowser();
  if (!browser && process.env.CI) {
    return project.provide('hub', { failure: 'the browser tests need Chromium: apt-get install chromium' });
  }
  if (!browser) {
    console.warn(
      '\n*** THE BROWSER TESTS ARE SKIPPED: no Chromium here. Install it, or set CHROMIUM_PATH. ***\n',
    );
    return project.provide('hub', { skip: 'no Chromium on this machine' });
  }
  const started = await startHub();
  project.provide('hub', 'hub' in started ? { ...started.hub, browser } : { failure: started.failure });
  return started.stop;
}
