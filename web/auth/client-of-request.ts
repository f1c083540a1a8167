import { cookies, headers } from 'next/headers';
import { languageTag, locales, routing } from '#i18n/routing.ts';
import { type Client, clientOf } from './api-call.ts';

/** The browser behind this request, in a route handler, a server component or an action. */
export async function clientOfRequest(): Promise<Client> {
  const sent = await headers();
  // Without the cookie the site speaks as the browser prefers.
  const chosen = (await cookies()).get('hub-locale')?.value;
  const preferred = (sent.get('accept-language') ?? '').split(',').map((range) => range.trim().slice(0, 2));
  const locale = [chosen, ...preferred].flatMap((one) => locales.find((known) => known === one) ?? [])[0];
  return clientOf((name) => sent.get(name), languageTag(locale ?? routing.defaultLocale));
}
