import type { MetadataRoute } from 'next';
import { publicUrl } from '#env';
import { locales } from '#i18n/routing.ts';

/** The public address is known when the hub runs, not when it is built. */
export const dynamic = 'force-dynamic';

/** What search engines may read: all but what belongs to a person, and the addresses for programs. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: '*',
      allow: '/',
      disallow: ['/api/', '/graphql', '/graphiql', ...locales.map((locale) => `/${locale}/account`)],
    },
    sitemap: `${publicUrl()}/sitemap.xml`,
  };
}
