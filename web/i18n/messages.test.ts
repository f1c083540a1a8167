import { isPluralElement, type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { messageTexts } from './message-texts.ts';
import { loadMessages, namespaces } from './messages.ts';
import { languageTag, locales } from './routing.ts';
import { sameWords } from './same-words.ts';

/** All elements of a text, those within plurals, choices and tags included. */
function elements(text: string): MessageFormatElement[] {
  const within = (found: MessageFormatElement[]): MessageFormatElement[] =>
    found.flatMap((element) => {
      if ('options' in element)
        return [element, ...Object.values(element.options).flatMap((option) => within(option.value))];
      return 'children' in element ? [element, ...within(element.children)] : [element];
    });
  return within(parse(text));
}

/** Names of the values and tags that a text is filled with. */
function fillings(text: string): string[] {
  const filled = elements(text).filter(({ type }) => type !== TYPE.literal && type !== TYPE.pound);
  return [...new Set(filled.map((element) => ('value' in element ? String(element.value) : '')))].sort();
}

/** The words of a text, without what it is filled with. */
function wordsOf(text: string): string[] {
  const literals = elements(text).filter(({ type }) => type === TYPE.literal);
  return literals.flatMap((literal) =>
    'value' in literal ? (literal.value.match(/\p{L}{2,}/gu) ?? []) : [],
  );
}

/** A number before a word must say that word in the forms of number. */
const COUNTS = /\{(?:count|n)\} \p{L}/u;

describe('messages', () => {
  it.each(namespaces)('%s says the same things in the three languages', async (namespace) => {
    const spanish = messageTexts((await loadMessages('es'))[namespace]);
    for (const locale of locales) {
      const other = new Map(messageTexts((await loadMessages(locale))[namespace]));
      expect([...other.keys()].sort()).toEqual(spanish.map(([key]) => key).sort());
      for (const [key, text] of spanish)
        expect([key, fillings(other.get(key) ?? '')]).toEqual([key, fillings(text)]);
    }
  });

  it.each(locales)('%s leaves no text empty', async (locale) => {
    const empty = messageTexts(await loadMessages(locale)).filter(([, text]) => text.trim() === '');
    expect(empty).toEqual([]);
  });

  it.each(locales)('%s has the forms of number that the language has', async (locale) => {
    const forms = new Intl.PluralRules(languageTag(locale)).resolvedOptions().pluralCategories;
    // "many" is that of "un millón de", which the site writes as a figure.
    const needed = forms.filter((form) => form !== 'many');
    const wrong = messageTexts(await loadMessages(locale)).flatMap(([key, text]) => {
      const plurals = elements(text).filter(isPluralElement);
      const lacking = plurals.some(({ options }) => needed.some((form) => !(form in options)));
      const foreign = plurals.some(({ options }) =>
        Object.keys(options).some((form) => !form.startsWith('=') && !forms.some((own) => own === form)),
      );
      return lacking || foreign || COUNTS.test(text) ? [`${key}: ${text}`] : [];
    });
    expect(wrong).toEqual([]);
  });

  it('leaves nothing untranslated', async () => {
    const [spanish, ...others] = await Promise.all(
      locales.map(async (locale) => ({ locale, texts: new Map(messageTexts(await loadMessages(locale))) })),
    );
    const same = others.flatMap(({ locale, texts }) =>
      [...texts]
        .filter(([key, text]) => {
          const words = wordsOf(text).length;
          // Spanish and Portuguese share many words, and few sentences.
          const shared = words === 0 || (locale === 'pt' && words <= 5) || sameWords.has(text);
          return !shared && spanish?.texts.get(key) === text;
        })
        .map(([key, text]) => `${locale} ${key}: ${text}`),
    );
    expect(same).toEqual([]);
  });
});
