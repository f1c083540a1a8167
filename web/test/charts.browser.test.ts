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

const SMALL = '/es/indicators/MIG_STOCK?chart=multiples&area=ARG&area=CHL&area=PER';

it('has one cursor for all small charts, by pointer and by keys', async () => {
  const { page, troubles } = await openPage();
  await page.goto(SMALL);
  const { cursor, said } = await cursorOf(page);
  await cursor.focus();
  await page.keyboard.press('End');
  expect(await said()).toMatch(/^2020\. Argentina: 2\.281\.728\. Chile: /);
  const figures = cursor.locator('text[data-figure]');
  const shown = (await figures.allTextContents()).map((figure) => figure.replace(/\s/g, ' '));
  expect(shown).toEqual(['2,3 M', '1,6 M', '1,2 M']);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Home');
  expect(await said()).toMatch(/^1990\. Chile: [\d.]+$/);
  await page.keyboard.press('Escape');
  expect(await figures.count()).toBe(0);

  const panel = await page.locator('svg[data-chart="multiples"]:visible [data-panel="PER"]').boundingBox();
  if (!panel) throw new Error('there is no panel of Peru');
  await page.mouse.move(panel.x + panel.width - 8, panel.y + panel.height / 2);
  expect(await cursor.locator('li').allInnerTexts()).toEqual([expect.stringMatching(/Perú\s+1\.224\.519/)]);
  expect(await figures.count()).toBe(3);
  expect(troubles).toEqual([]);
});

it('chooses a range of periods by Shift and arrows', async () => {
  const { page, troubles } = await openPage();
  await page.goto(LINES);
  const { cursor } = await cursorOf(page);
  await cursor.focus();
  await page.keyboard.press('Home');
  for (let step = 0; step < 2; step += 1) await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Enter');
  await page.waitForURL(/from=1990&to=2000/);
  expect(troubles).toEqual([]);
});

it.each([LINES, SMALL])('is pointed at and ranged over by a finger: %s', async (path) => {
  const { page, troubles } = await openPage({
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
  });
  await page.goto(path);
  const { cursor } = await cursorOf(page);
  await cursor.scrollIntoViewIfNeeded();
  const box = await cursor.boundingBox();
  if (!box) throw new Error('the chart is not in view');
  const finger = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', part?: number) =>
    finger.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: part === undefined ? [] : [{ x: box.x + box.width * part, y: box.y + box.height * 0.35 }],
    });
  const head = () => cursor.locator('p.font-semibold').innerText();
  const move = async (from: number, to: number) => {
    for (let step = 1; step <= 6; step += 1) await touch('touchMove', from + ((to - from) * step) / 6);
  };

  // A touch points, and stays when the finger is lifted; a finger that moves at once only points too.
  await touch('touchStart', 0.2);
  await touch('touchEnd');
  const first = await head();
  expect(first).toMatch(/^\d{4}$/);
  await touch('touchStart', 0.2);
  await move(0.2, 0.4);
  await touch('touchEnd');
  expect(Number(await head())).toBeGreaterThan(Number(first));
  expect(new URL(page.url()).searchParams.has('from')).toBe(false);

  // One that rests before it moves chooses a range, which goes into the address.
  await touch('touchStart', 0.2);
  await page.waitForTimeout(600);
  await move(0.2, 0.4);
  await expect.poll(head).toMatch(/^\d{4} – \d{4}$/);
  await touch('touchEnd');
  await page.waitForURL(/from=\d{4}&to=\d{4}/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  expect(troubles).toEqual([]);
});
