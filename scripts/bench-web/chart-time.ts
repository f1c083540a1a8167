/// <reference lib="dom" />
import type { Browser } from 'playwright-core';

const STEPS = 40;

/** Milliseconds from an event on the largest chart of the page of components to the end of the frame with its answer. */
export async function timeChart(browser: Browser, webUrl: string): Promise<Record<string, string>> {
  const page = await browser.newPage({ viewport: { width: 1_280, height: 900 } });
  await page.goto(`${webUrl}/es/design/charts`);
  const chart = page.locator('#large-chart [data-chart-place]:visible');
  await chart.scrollIntoViewIfNeeded();
  await chart.locator('[data-island="ready"]').waitFor();
  const times = await page.evaluateHandle(() => {
    const taken: number[] = [];
    // Without a name of its own: tsx would name it by a helper that the page doesn't have.
    document.addEventListener(
      'pointermove',
      ({ timeStamp }) =>
        requestAnimationFrame(() => setTimeout(() => taken.push(performance.now() - timeStamp))),
      { capture: true },
    );
    return taken;
  });
  const box = await chart.boundingBox();
  if (!box) throw new Error('the page of components shows no large chart');
  for (let step = 0; step < STEPS; step += 1) {
    await page.mouse.move(
      box.x + 80 + ((box.width - 260) * step) / STEPS,
      box.y + box.height * (0.3 + 0.01 * step),
    );
    await page.waitForFunction(({ taken, wanted }) => taken.length > wanted, { taken: times, wanted: step });
  }
  const sorted = (await times.jsonValue()).sort((a, b) => a - b);
  await page.close();
  const at = (share: number) => (sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN).toFixed(0);
  return { 'median ms': at(0.5), '95th percentile ms': at(0.95), 'worst ms': at(1) };
}
