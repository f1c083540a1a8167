import type { Messages } from './messages.ts';
import type { SiteLocale } from './routing.ts';

declare module 'next-intl' {
  interface AppConfig {
    Locale: SiteLocale;
    Messages: Messages;
  }
}
