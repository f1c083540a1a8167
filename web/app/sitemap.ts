import type { MetadataRoute } from 'next';
import { publicUrl } from '#env';
import { languageTag, locales, routing } from '#i18n/routing.ts';
import memberByM49 from '#ui/chart/areas-by-m49.json';
import { TOPIC_SLUGS } from './[locale]/(public)/topics/topic-slugs.ts';
import { publicItems } from './public-items.ts';

/** The items and the public address are known when the hub runs, not when it is built. */
export const dynamic = 'force-dynamic';

/** Pages that are there without any item. */
const PAGES = [
  '',
  '/indicators',
  '/countries',
  '/corridors',
  '/topics',
  '/datasets',
  '/observatories',
  '/guides',
  '/training',
  '/plans',
  '/developers',
  '/developers/schema',
  '/developers/changelog',
  '/about',
  '/data-policy',
  '/accessibility',
  '/status',
  ...TOPIC_SLUGS.map((slug) => `/topics/${slug}`),
  ...Object.values(memberByM49).map((code) => `/countries/${code}`),
];

/** Every public page in the three languages, each with its address in the others. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const items = await publicItems();
  const pages = [...PAGES.map((path) => ({ path, changed: undefined })), ...items];
  return pages.flatMap(({ path, changed }) => {
    const of = (locale: string) => `${publicUrl()}/${locale}${path}`;
    const languages = {
      ...Object.fromEntries(locales.map((locale) => [languageTag(locale), of(locale)])),
      'x-default': of(routing.defaultLocale),
    };
    return locales.map((locale) => ({
      url: of(locale),
      ...(changed && { lastModified: changed }),
      alternates: { languages },
    }));
  });
}
