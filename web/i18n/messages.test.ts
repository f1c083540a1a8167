import { describe, expect, it } from 'vitest';
import { loadMessages, namespaces } from './messages.ts';
import { locales } from './routing.ts';

/** All texts of a tree by their path. */
function texts(tree: object, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as [string, string]]
      : texts(value, `${path}${key}.`),
  );
}

/** Names of the values and tags that a text is filled with. */
function fillings(text: string): string[] {
  const values = [...text.matchAll(/\{(\w+)(?=[,}])/g)].map((match) => match[1] ?? '');
  const tags = [...text.matchAll(/<(\w+)>/g)].map((match) => `<${match[1]}>`);
  return [...new Set([...values, ...tags])].sort();
}

describe('messages', () => {
  it.each(namespaces)('%s says the same things in the three languages', async (namespace) => {
    const spanish = texts((await loadMessages('es'))[namespace]);
    for (const locale of locales) {
      const other = new Map(texts((await loadMessages(locale))[namespace]));
      expect([...other.keys()]).toEqual(spanish.map(([key]) => key));
      for (const [key, text] of spanish)
        expect([key, fillings(other.get(key) ?? '')]).toEqual([key, fillings(text)]);
    }
  });

  it.each(locales)('%s leaves no text empty and calls nobody illegal', async (locale) => {
    for (const [key, text] of texts(await loadMessages(locale))) {
      expect(text.trim(), key).not.toBe('');
      expect(text, key).not.toMatch(/ilegal|illegal|oleada|\bola\b/i);
    }
  });
});
