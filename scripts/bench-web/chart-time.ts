/// <reference lib="dom" />
import type { Browser, Page } from 'playwright-core';

const STEPS = 40;

/** Milliseconds from an event on the largest chart of the page of components to the frame that shows its answer. */
export async function timeChart(browser: Browser, webUrl: string): Promise<Record<string, string>> {
  const page = await browser.newPage({ viewport: { width: 1_280, height: 900 } });
  await page.goto(`${webUrl}/es/design`);
  const chart = page.locator('#large-chart [data-chart-place]:visible');
  await chart.scrollIntoViewIfNeeded();
  const box = await chart.boundingBox();
  if (!box) throw new Error('the page of components shows no large chart');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await chart.locator('[data-island="ready"]').waitFor();
  const moves: number[] = [];
  for (let step = 0; step < STEPS; step += 1) {
    const timing = nextAnswer(page, 'pointermove');
    await page.mouse.move(
      box.x + 80 + ((box.width - 260) * step) / STEPS,
      box.y + box.height * (0.3 + 0.01 * step),
    );
    moves.push(await timing);
  }
  await page.close();
  moves.sort((a, b) => a - b);
  const at = (share: number) => (moves[Math.floor((moves.length - 1) * share)] ?? Number.NaN).toFixed(0);
  return { 'median ms': at(0.5), '95th percentile ms': at(0.95), 'worst ms': at(1) };
}

/** Time from the next event of a kind to the end of the frame after it. */
function nextAnswer(page: Page, kind: string): Promise<number> {
  return page.evaluate(
    (event) =>
      new Promise<number>((resolve) => {
        addEventListener(
          event,
          ({ timeStamp }) =>
            requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - timeStamp))),
          { once: true, capture: true },
        );
      }),
    kind,
  );
}
