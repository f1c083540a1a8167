import { get } from 'node:http';
import { describe, expect, it } from 'vitest';
import { browserOfTests, runningHub } from './open-hub.ts';

const openPage = browserOfTests();

const PAGES = [
  '/es',
  '/es/indicators/MIG_STOCK',
  '/es/countries/PER',
  '/es/corridors/VEN-PER',
  '/es/topics/remittances',
  '/es/datasets',
  '/es/guides/quien-se-cuenta',
  '/es/training',
];

/** Most that the script of a first load weighs, compressed. */
const MOST_BYTES = 150_000;

const LARGEST_SHIFT = 0.02;

/** Bytes of an answer as they come over the wire, compressed. */
function weigh(url: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': 'gzip' } }, (response) => {
      let bytes = 0;
      response.on('data', (piece: Buffer) => (bytes += piece.length));
      response.on('end', () => resolve(bytes));
    }).on('error', reject);
  });
}

describe.each(PAGES)('the first load of %s', (path) => {
  it('asks for little script', async () => {
    const home = runningHub()?.webUrl ?? '';
    const html = await (await fetch(home + path)).text();
    const tags = html.match(/<script[^>]*src="[^"]+"[^>]*>/g) ?? [];
    const modern = tags.filter((tag) => !/nomodule/i.test(tag));
    const sources = new Set(modern.map((tag) => /src="([^"]+)"/.exec(tag)?.[1] ?? ''));
    const weights = await Promise.all(Array.from(sources, (source) => weigh(home + source)));
    expect(sources.size).toBeGreaterThan(3);
    expect(weights.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(MOST_BYTES);
  });

  it.each([360, 1280])('holds what is largest, and shifts nothing, at %i pixels', async (width) => {
    const { page } = await openPage({ viewport: { width, height: 800 } });
    await page.goto(path, { waitUntil: 'networkidle' });
    const seen = await page.evaluate(
      () =>
        new Promise<{ shift: number; largest: string }>((resolve) => {
          const seen = { shift: 0, largest: '' };
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              seen.shift += (entry as unknown as { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          new PerformanceObserver((list) => {
            const last = list.getEntries().at(-1) as LargestContentfulPaint | undefined;
            seen.largest = last?.element?.textContent ?? '';
            requestAnimationFrame(() => resolve(seen));
          }).observe({ type: 'largest-contentful-paint', buffered: true });
        }),
    );
    const html = await page.request.get(path);
    const first = await page.evaluate(
      (text) => new DOMParser().parseFromString(text, 'text/html').body.textContent ?? '',
      await html.text(),
    );
    const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
    expect(plain(seen.largest)).not.toBe('');
    expect(plain(first)).toContain(plain(seen.largest));
    expect(seen.shift).toBeLessThanOrEqual(LARGEST_SHIFT);
  });
});
