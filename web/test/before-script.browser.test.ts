import { expect, it } from 'vitest';
import { browserOfTests } from './open-hub.ts';

const openPage = browserOfTests();

/** A page whose scripts come only when they are let go, as over a slow line. */
async function openEarly(path: string) {
  const { page, troubles } = await openPage();
  let letGo = () => {};
  const wait = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/_next/static/**/*.js', async (route) => {
    await wait;
    await route.continue();
  });
  await page.goto(path, { waitUntil: 'commit' });
  return { page, troubles, letGo: () => letGo() };
}

it('answers words that were typed into a filter before', async () => {
  const { page, troubles, letGo } = await openEarly('/es/developers/schema');
  await page.fill('#q', 'countedBy');
  letGo();
  await page.waitForURL(/q=countedBy$/);
  await page.getByRole('link', { name: 'countedBy', exact: true }).first().waitFor();
  expect(await page.inputValue('#q')).toBe('countedBy');
  expect(troubles).toEqual([]);
});

it('answers a choice that was made above a chart before, and those after it', async () => {
  const { page, troubles, letGo } = await openEarly('/es/indicators/MIG_STOCK');
  const chart = page.locator('select[name=chart]');
  await chart.selectOption('ranking');
  letGo();
  await page.waitForURL(/chart=ranking$/);
  await page.locator('svg[data-chart=ranking]:visible').waitFor();
  expect(await chart.inputValue()).toBe('ranking');
  await page.locator('select[name=unit]').selectOption('per1000');
  await page.waitForURL(/chart=ranking&unit=per1000$/);
  expect(await chart.inputValue()).toBe('ranking');
  expect(troubles).toEqual([]);
});

it('leaves an address as it is where nothing was typed', async () => {
  const { page, letGo } = await openEarly('/es/training?when=past&after=x');
  letGo();
  await page.waitForLoadState('networkidle');
  expect(new URL(page.url()).search).toBe('?when=past&after=x');
});
