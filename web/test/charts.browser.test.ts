import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { browserOfTests } from './open-hub.ts';

const openPage = browserOfTests();
const LINES = '/es/indicators/MIG_STOCK?chart=line&area=ARG&area=CHL&area=PER';

/** The cursor over the chart of the page, once it is loaded. */
async function cursorOf(page: Page) {
  await page.locator('[data-island="ready"]:visible').first().waitFor();
  const cursor = page.locator('[data-island="ready"]:visible [role="application"]').first();
  return { cursor, said: () => cursor.locator('[aria-live]').innerText() };
}

it('draws its charts without script, with maps that say what is disputed', async () => {
  const { page, troubles } = await openPage({ javaScriptEnabled: false });
  await page.goto(LINES);
  expect(await page.locator('svg[data-chart="line"]:visible').count()).toBe(1);
  await page.goto('/pt/indicators/MIG_STOCK?chart=map');
  const map = page.locator('svg[data-chart="map"]:visible');
  expect(await map.locator('[data-disputed="essequibo"]').count()).toBe(1);
  expect(await map.textContent()).toContain('Território em disputa: Essequibo, Malvinas (Falkland)');
  expect(troubles).toEqual([]);
});

it('says periods, figures and series as the arrow keys move, and lets go', async () => {
  const { page, troubles } = await openPage();
  await page.goto(LINES);
  const { cursor, said } = await cursorOf(page);
  await cursor.focus();
  await page.keyboard.press('End');
  expect(await said()).toMatch(/^2020\. Argentina: 2\.281\.728\./);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await said()).toMatch(/^2020\. Chile: [\d.]+$/);
  await page.keyboard.press('Home');
  expect(await said()).toMatch(/^1990\. Chile: /);
  await page.keyboard.press('Escape');
  expect(await said()).toBe('');
  expect(troubles).toEqual([]);
});

it('goes from country to country on a map', async () => {
  const { page, troubles } = await openPage();
  await page.goto('/es/indicators/MIG_STOCK?chart=map');
  const { cursor, said } = await cursorOf(page);
  await cursor.focus();
  const countries = new Set<string>();
  for (const key of ['ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowLeft', 'ArrowUp']) {
    await page.keyboard.press(key);
    countries.add((await said()).replace(/:.*/, ''));
  }
  expect(countries.size).toBeGreaterThan(2);
  expect(troubles).toEqual([]);
});

it('moves nothing of the page while the pointer goes over a chart', async () => {
  const { page } = await openPage();
  await page.addInitScript(() => {
    const seen = { shift: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if ('hadRecentInput' in entry && !entry.hadRecentInput && 'value' in entry)
          seen.shift += Number(entry.value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(LINES);
  const { cursor } = await cursorOf(page);
  await cursor.scrollIntoViewIfNeeded();
  const box = await cursor.boundingBox();
  if (!box) throw new Error('the chart is not in view');
  for (let step = 0; step < 20; step += 1)
    await page.mouse.move(box.x + 80 + (step * (box.width - 240)) / 20, box.y + 60 + step * 8);
  expect(await cursor.locator('ul li').count()).toBe(3);
  expect(
    await page.evaluate(() => (window as unknown as { seen: { shift: number } }).seen.shift),
  ).toBeLessThan(0.02);
});
