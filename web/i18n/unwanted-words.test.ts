import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { faultWords } from '../ui/fault-words.ts';
import { messageTexts } from './message-texts.ts';
import { loadMessages } from './messages.ts';
import { locales, type SiteLocale, siteLocale } from './routing.ts';
import { unwantedWords } from './unwanted-words.ts';

const seed = fileURLToPath(new URL('../../prisma/seed', import.meta.url));

/** Texts of the seed's catalogues, wherever they stand as { es, pt, en }. */
function seedTexts(value: unknown): { locale: SiteLocale; text: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string' && locales.some((locale) => locale === key)
      ? [{ locale: siteLocale(key), text: inner }]
      : seedTexts(inner),
  );
}

it('knows forms and accents, and lets the weather be', () => {
  expect(unwantedWords('Los ilegales y la Ilegalidad; una oleada', 'es')).toEqual([
    'ilegales',
    'Ilegalidad',
    'oleada',
  ]);
  expect(unwantedWords('ola de calor, hola, olas migratorias', 'es')).toEqual(['olas']);
  expect(unwantedWords('ondas de calor; onda migratória; imigrantes ilegais', 'pt')).toEqual([
    'onda',
    'ilegais',
  ]);
  expect(unwantedWords('Heat waves and floods; a wave of people, illegally', 'en')).toEqual([
    'wave',
    'illegally',
  ]);
});

describe.each(locales)('in %s', (locale) => {
  it('the interface uses none of them', async () => {
    const found = messageTexts(await loadMessages(locale)).flatMap(([key, text]) =>
      unwantedWords(text, locale).map((word) => `${key}: ${word}`),
    );
    const faults = Object.values(faultWords[locale]).flatMap((text) => unwantedWords(text, locale));
    expect([...found, ...faults]).toEqual([]);
  });

  it('the guides use none of them', () => {
    const guides = readdirSync(`${seed}/guides`).map((guide) => `${seed}/guides/${guide}/${locale}.md`);
    expect(guides.length).toBeGreaterThan(0);
    const found = guides.flatMap((file) =>
      unwantedWords(readFileSync(file, 'utf8'), locale).map((word) => `${file.slice(seed.length)}: ${word}`),
    );
    expect(found).toEqual([]);
  });

  it('the catalogues use none of them', () => {
    const found = readdirSync(seed)
      .filter((file) => file.endsWith('.json'))
      .flatMap((file) =>
        seedTexts(JSON.parse(readFileSync(`${seed}/${file}`, 'utf8')))
          .filter((one) => one.locale === locale)
          .flatMap(({ text }) => unwantedWords(text, locale).map((word) => `${file}: ${word} in ${text}`)),
      );
    expect(found).toEqual([]);
  });
});
