import { cache } from 'react';
import { signedIn } from '#auth/signed-in.ts';
import { ask } from '#graph/ask.ts';
import { graphql } from '#graph/graphql.ts';
import type { SiteLocale } from '#i18n/routing.ts';

/** Who is signed in, as far as the frame of the site needs to know. */
export interface Viewer {
  /** Null where the graph doesn't answer. */
  name: string | null;
  /** The observatories where they hold a role. */
  observatories: { slug: string; name: string }[];
}

const HeaderViewer = graphql(`
  query HeaderViewer {
    viewer {
      name
      roles {
        observatory {
          slug
          name
        }
      }
    }
  }
`);

/** The person signed in; null for others. */
export const siteViewer = cache(async (locale: SiteLocale): Promise<Viewer | null> => {
  if (!(await signedIn())) return null;
  const { data, trouble } = await ask(locale, HeaderViewer, {});
  if (trouble) return { name: null, observatories: [] };
  if (!data.viewer) return null;
  const { name, roles } = data.viewer;
  const observatories = new Map(roles.map(({ observatory }) => [observatory.slug, observatory]));
  return { name, observatories: [...observatories.values()] };
});
