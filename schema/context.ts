import type { Database } from '@hub/prisma/client.ts';
import type { Viewer } from './modules/access/viewer.ts';

/** The languages of the hub. Portuguese is pt-BR. */
export type Locale = 'ES' | 'PT' | 'EN';

/** What every resolver is given: who asks, the database, the language, the clock. Nothing else. */
export interface Context {
  viewer: Viewer;
  db: Database;
  /** Language of texts where a field's own `locale` argument says nothing. */
  locale: Locale;
  /** The present, so that tests can stand still. */
  now: () => Date;
}
