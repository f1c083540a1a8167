import { cookies, headers } from 'next/headers';
import { languageTag, siteLocale } from '#i18n/routing.ts';
import { type Client, clientOf } from './api-call.ts';

/** The browser behind this request, in a route handler, a server component or an action. */
export async function clientOfRequest(): Promise<Client> {
  const sent = await headers();
  const locale = siteLocale((await cookies()).get('hub-locale')?.value ?? '');
  return clientOf((name) => sent.get(name), languageTag(locale));
}
