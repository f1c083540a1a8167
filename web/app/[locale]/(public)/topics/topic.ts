import type { View } from '#figure/view.ts';
import type { LeadPart } from './lead-part.ts';

/** A figure of a topic, with the key of its words under the topic's `cards`. */
export interface TopicCard {
  key: string;
  view: View;
  size: 'full' | 'half';
}

/** What a topic's page is made of; its words stand in the messages under the topic's key. */
export interface Topic {
  /** Codes of CL_TOPIC by which indicators, guides and training are related. */
  codes: string[];
  /** The datasets whose caveats the page shows, in its order. */
  datasets: string[];
  /** The indicators by whose datasets the page lists more of them. */
  indicators: string[];
  lead: LeadPart[];
  cards: TopicCard[];
}
