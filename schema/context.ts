import type { Database } from '@hub/prisma/client.ts';
import type { AccountRules } from './modules/access/account-rules.ts';
import type { Viewer } from './modules/access/viewer.ts';

/** The languages of the hub. Portuguese is pt-BR. */
export type Locale = 'ES' | 'PT' | 'EN';

/** What every resolver is given: who asks, the database, the language, the clock, how accounts are guarded. Nothing else. */
export interface Context {
  viewer: Viewer;
  db: Database;
  /** Language of texts where a field's own `locale` argument says nothing. */
  locale: Locale;
  /** The present, so that tests can stand still. */
  now: () => Date;
  /** How the installation guards accounts; absent where a program asks that lets nobody sign in. */
  accounts?: AccountRules;
}
