import { AxeBuilder } from '@axe-core/playwright';
import { expect, it } from 'vitest';
import { locales } from '#i18n/routing.ts';
import { TOPIC_SLUGS } from '../app/[locale]/(public)/topics/topic-slugs.ts';
import { browserOfTests } from './open-hub.ts';

const openPage = browserOfTests();
const plain = { javaScriptEnabled: false };

it('says what each topic is about, with its figures, without script', async () => {
  const { page, troubles } = await openPage(plain);
  await page.goto('/es/topics');
  expect(await page.locator('h1').innerText()).toBe('Temas');
  const said = await page.locator('main').innerText();
  for (const figure of ['7.462', '1.503', '464.239', '27.070', '560.627', '986.314'])
    expect(said).toContain(figure);
  expect(await page.locator('main li h2 a').count()).toBe(TOPIC_SLUGS.length);
  expect(troubles).toEqual([]);
});

it('shows whole topic pages without script, in each language', async () => {
  const { page, troubles } = await openPage(plain);
  for (const locale of locales)
    for (const slug of TOPIC_SLUGS) {
      const answer = await page.goto(`/${locale}/topics/${slug}`);
      expect(answer?.status(), slug).toBe(200);
      expect(await page.locator('h1').count()).toBe(1);
      expect(await page.locator('main figure').count(), slug).toBeGreaterThanOrEqual(3);
      for (const id of ['figures', 'counting', 'compare', 'gaps', 'caveats', 'related'])
        expect(await page.locator(`#${id}`).isVisible(), `${slug} ${id}`).toBe(true);
    }
  expect(troubles).toEqual([]);
});

it('points at no place and names the services that trace families', async () => {
  const { page, troubles } = await openPage(plain);
  await page.goto('/es/topics/missing-migrants');
  await page.getByRole('link', { name: '¿Busca a un familiar?' }).click();
  expect(new URL(page.url()).hash).toBe('#family');
  for (const host of ['familylinks.icrc.org', 'missingmigrants.iom.int'])
    expect(await page.getByRole('link', { name: host }).getAttribute('href')).toBe(`https://${host}`);
  const maps = page.locator('section[aria-labelledby=cells] figure svg[role=img]');
  expect(await maps.count()).toBe(4);
  expect(await maps.locator('circle').count()).toBeGreaterThan(50);
  await page.getByText('Ver las cifras por celda').click();
  const whole = await page.getByRole('row', { name: /^Todo el registro/ }).innerText();
  expect(whole.split(/\s+/).slice(-4)).toEqual(['2.908', '4.554', '362', '1.141']);
  const thin = await page
    .locator('section[aria-labelledby=cells] td', { hasText: 'menos de tres incidentes' })
    .count();
  expect(thin).toBeGreaterThan(5);
  expect(troubles).toEqual([]);
});

it('says what is not there where a topic is made up', async () => {
  const { page } = await openPage(plain);
  const nothing = await page.goto('/pt/topics/nada');
  expect(nothing?.status()).toBe(404);
  expect(await page.locator('h1').innerText()).toBe('Não há nenhuma página neste endereço');
});

it('is right for axe in both themes, and no wider than a phone', async () => {
  const { page, troubles } = await openPage({ viewport: { width: 320, height: 720 } });
  for (const slug of TOPIC_SLUGS) {
    await page.goto(`/es/topics/${slug}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), slug).toBeLessThanOrEqual(320);
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      troubles.push(...violations.map(({ id }) => `${slug} ${colorScheme} ${id}`));
    }
  }
  expect(troubles).toEqual([]);
});
