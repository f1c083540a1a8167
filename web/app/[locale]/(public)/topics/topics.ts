import { climateAndDisasters } from './config/climate-and-disasters.ts';
import { irregularEntries } from './config/irregular-entries.ts';
import { missingMigrants } from './config/missing-migrants.ts';
import { refugeesAndAsylum } from './config/refugees-and-asylum.ts';
import { regularEntries } from './config/regular-entries.ts';
import { remittances } from './config/remittances.ts';
import type { Topic } from './topic.ts';
import type { TopicSlug } from './topic-slugs.ts';

/** What each topic's page is made of. */
export const TOPICS: Record<TopicSlug, Topic> = {
  'climate-and-disasters': climateAndDisasters,
  'missing-migrants': missingMigrants,
  'refugees-and-asylum': refugeesAndAsylum,
  remittances,
  'regular-entries': regularEntries,
  'irregular-entries': irregularEntries,
};
