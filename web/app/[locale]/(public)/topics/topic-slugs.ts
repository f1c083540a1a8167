/** The topics' addresses and the keys of their words, in the order of the page of topics. */
export const TOPIC_KEYS = {
  'climate-and-disasters': 'climateAndDisasters',
  'missing-migrants': 'missingMigrants',
  'refugees-and-asylum': 'refugees',
  remittances: 'remittances',
  'regular-entries': 'regularEntries',
  'irregular-entries': 'irregularEntries',
} as const;

export type TopicSlug = keyof typeof TOPIC_KEYS;
export type TopicKey = (typeof TOPIC_KEYS)[TopicSlug];

export const TOPIC_SLUGS = Object.keys(TOPIC_KEYS) as TopicSlug[];

/** Whether a topic has this address. */
export function isTopicSlug(text: string): text is TopicSlug {
  return Object.hasOwn(TOPIC_KEYS, text);
}
