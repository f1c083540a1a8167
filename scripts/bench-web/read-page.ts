/// <reference lib="dom" />
import lighthouse from 'lighthouse';
import type { Browser } from 'playwright-core';

type Reading = Result['lhr'];
type Result = NonNullable<Awaited<ReturnType<typeof lighthouse>>>;

const READINGS = 3;

/**
 * The middle one of three readings, by its score of performance, once the server has answered for the page before.
 * A reading in which the browser gave no trace of a paint has no score and is taken anew.
 */
async function middleReading(port: number, url: string): Promise<Reading> {
  await (await fetch(url)).text();
  const readings: Reading[] = [];
  for (let attempt = 0; readings.length < READINGS; attempt += 1) {
    if (attempt === 2 * READINGS) throw new Error(`Lighthouse gave no score for ${url}`);
    const result = await lighthouse(url, { port, output: 'json', logLevel: 'error' });
    if (result && !result.lhr.runtimeError && result.lhr.categories.performance?.score != null)
      readings.push(result.lhr);
  }
  readings.sort((a, b) => (a.categories.performance?.score ?? 0) - (b.categories.performance?.score ?? 0));
  return readings[Math.floor(READINGS / 2)] as Reading;
}

/**
 * One page as Lighthouse saw it on a phone. Scores are out of 100; the script is that which the HTML names, compressed,
 * with the headers of its answers.
 */
export async function readPage(browser: Browser, port: number, url: string): Promise<Record<string, string>> {
  const { categories, audits } = await middleReading(port, url);
  const score = (id: string) => String(Math.round((categories[id]?.score ?? 0) * 100));
  const requests = (audits['network-requests']?.details as { items?: Request[] } | undefined)?.items ?? [];
  const html = await (await fetch(url)).text();
  const first = requests.filter(
    ({ resourceType, url: of }) => resourceType === 'Script' && html.includes(new URL(of).pathname),
  );
  const bytes = first.reduce((sum, { transferSize }) => sum + transferSize, 0);
  const foreign = requests.filter((request) => new URL(request.url).origin !== new URL(url).origin);
  const failed = Object.values(audits).flatMap(({ id, score: got, scoreDisplayMode }) =>
    got !== null && got < 1 && scoreDisplayMode === 'binary' ? [id] : [],
  );
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    'best practices': score('best-practices'),
    SEO: score('seo'),
    'LCP s': ((audits['largest-contentful-paint']?.numericValue ?? 0) / 1_000).toFixed(2),
    CLS: (audits['cumulative-layout-shift']?.numericValue ?? 0).toFixed(3),
    'TBT ms': (audits['total-blocking-time']?.numericValue ?? 0).toFixed(0),
    'script and headers KB': (bytes / 1_000).toFixed(0),
    'other hosts': String(foreign.length),
    'LCP in HTML': await isLargestInHtml(browser, url),
    failed: failed.join(' '),
  };
}

interface Request {
  url: string;
  resourceType: string;
  transferSize: number;
}

/** Whether the words of the largest element that is painted stand in the page's first HTML. */
async function isLargestInHtml(browser: Browser, url: string): Promise<string> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'networkidle' });
  const largest = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        new PerformanceObserver((list) => {
          const element = (list.getEntries().at(-1) as LargestContentfulPaint | undefined)?.element;
          resolve(element?.textContent ?? '');
        }).observe({ type: 'largest-contentful-paint', buffered: true } as PerformanceObserverInit);
      }),
  );
  const html = await page.evaluate(async (address) => {
    const text = await (await fetch(address)).text();
    return new DOMParser().parseFromString(text, 'text/html').body.textContent ?? '';
  }, url);
  await context.close();
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
  return largest !== '' && plain(html).includes(plain(largest)) ? 'yes' : 'NO';
}
