import { getRequestConfig } from 'next-intl/server';
import { loadMessages } from './messages.ts';
import { siteLocale } from './routing.ts';

/** The language and words of a request. Times are said in their own zone where they have one, else in UTC. */
export default getRequestConfig(async ({ requestLocale }) => {
  const locale = siteLocale((await requestLocale) ?? '');
  return { locale, messages: await loadMessages(locale), timeZone: 'UTC' };
});
