import { describe, expect, it } from 'vitest';
import { loadMessages } from '#i18n/messages.ts';
import { locales } from '#i18n/routing.ts';
import type { LeadPart } from './lead-part.ts';
import { isTopicSlug, TOPIC_KEYS, TOPIC_SLUGS } from './topic-slugs.ts';
import { TOPICS } from './topics.ts';

/** The values and links that a part of an opening gives to its sentence. */
function given({ name, kind, count = 1 }: LeadPart): string[] {
  const ends = {
    latest: ['', 'Covered', 'Expected', 'Period'],
    span: ['', 'First', 'Last'],
    largest: [
      'Known',
      'Period',
      ...Array.from({ length: count }, (_, i) => [`${i + 1}`, `${i + 1}Area`]).flat(),
    ],
  };
  return [...ends[kind].map((end) => `${name}${end}`), `${name}Link`];
}

const asked = (text: string): string[] => [...text.matchAll(/[{<](\w+)[}>]/g)].map((match) => match[1] ?? '');

it('knows its addresses', () => {
  expect(TOPIC_SLUGS).toHaveLength(6);
  expect(isTopicSlug('remittances')).toBe(true);
  for (const other of ['', 'nada', 'toString', '__proto__', 'Remittances'])
    expect(isTopicSlug(other)).toBe(false);
});

describe.each(TOPIC_SLUGS)('%s', (slug) => {
  const topic = TOPICS[slug];

  it.each(locales)('has words for each of its figures in %s, and no others', async (locale) => {
    const words = (await loadMessages(locale)).topic[TOPIC_KEYS[slug]];
    const keys = topic.cards.map(({ key }) => key).sort();
    expect(Object.keys(words.cards).sort()).toEqual(keys);
    for (const part of [words.counts, words.notCounts, words.compare, words.gaps])
      expect(Object.keys(part).length).toBeGreaterThan(1);
  });

  it.each(locales)('opens in %s with figures that are asked for', async (locale) => {
    const { lead } = (await loadMessages(locale)).topic[TOPIC_KEYS[slug]];
    const known = new Set(topic.lead.flatMap(given));
    expect(asked(lead).filter((name) => !known.has(name))).toEqual([]);
    for (const { name } of topic.lead) expect(lead).toContain(`<${name}Link>`);
    // A figure that is not filled from the graph would stand as digits in the words.
    expect(lead).not.toMatch(/\d{3}/);
  });

  it('shows three to six figures of its own indicators', () => {
    expect(topic.cards.length).toBeGreaterThanOrEqual(3);
    expect(topic.cards.length).toBeLessThanOrEqual(6);
    const used = [
      ...topic.cards.map(({ view }) => view.indicator),
      ...topic.lead.map(({ indicator }) => indicator),
    ];
    expect(used.filter((code) => !topic.indicators.includes(code))).toEqual([]);
    const datasets = [
      ...topic.cards.flatMap(({ view }) => view.dataset ?? []),
      ...topic.lead.map((one) => one.filter.dataset),
    ];
    expect(datasets.filter((code) => !topic.datasets.includes(code))).toEqual([]);
  });

  it('fills its rows: half figures come in pairs', () => {
    let halves = 0;
    for (const { size } of topic.cards) {
      if (size === 'full') expect(halves % 2).toBe(0);
      else halves += 1;
    }
    expect(halves % 2).toBe(0);
  });
});
