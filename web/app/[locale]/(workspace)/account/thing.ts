import { graphql, type ResultOf } from '#graph/graphql.ts';

/** What a thing of the hub is called, and what its address is made of. */
export const ThingLink = graphql(`
  fragment ThingLink on Node {
    __typename
    id
    ... on Dataset {
      code
      title
    }
    ... on Indicator {
      code
      name
    }
    ... on Guide {
      slug
      title
    }
    ... on Observatory {
      slug
      name
    }
    ... on WorkPlan {
      slug
      title
    }
    ... on TrainingEvent {
      slug
      title
      status
    }
    ... on Invitation {
      email
    }
    ... on AccessToken {
      name
    }
  }
`);

/** A thing with its page; `href` is null where it has none. */
export interface Place {
  title: string;
  href: string | null;
}

/** The name and page of a thing; null: it is gone, or no longer open to the viewer. */
export function placeOf(thing: ResultOf<typeof ThingLink> | null): Place | null {
  switch (thing?.__typename) {
    case 'Dataset':
      return { title: thing.title, href: `/datasets/${thing.code}` };
    case 'Indicator':
      return { title: thing.name, href: `/indicators/${thing.code}` };
    case 'Guide':
      return { title: thing.title, href: `/guides/${thing.slug}` };
    case 'Observatory':
      return { title: thing.name, href: `/observatories/${thing.slug}` };
    case 'WorkPlan':
      return { title: thing.title, href: `/plans/${thing.slug}` };
    case 'TrainingEvent':
      return { title: thing.title, href: `/training/${thing.slug}` };
    case 'Invitation':
      return { title: thing.email, href: null };
    case 'AccessToken':
      return { title: thing.name, href: '/account/tokens' };
    default:
      return null;
  }
}
