import { graphql } from '#graph/graphql.ts';
import { ThingLink } from '../thing.ts';

/** Something that waits for a person, or falls due. */
export const DashboardEntry = graphql(
  `
    fragment DashboardEntry on DashboardItem {
      kind
      dueAt
      late
      missingLocales
      phase
      activity
      thing {
        ...ThingLink
      }
      observatory {
        ...ThingLink
      }
    }
  `,
  [ThingLink],
);

/** Something new in what a person follows. */
export const NewsEntry = graphql(
  `
    fragment NewsEntry on NewsItem {
      kind
      at
      seen
      version
      fields
      thing {
        ...ThingLink
      }
      via {
        ...ThingLink
      }
    }
  `,
  [ThingLink],
);

/** What a person finds when they come in. */
export const Dashboard = graphql(
  `
    query Dashboard {
      viewer {
        name
        networkAdmin
        roles {
          role
          observatory {
            slug
            name
          }
        }
        editableObservatories {
          slug
          name
        }
        editableDatasets {
          code
          title
        }
        waiting {
          ...DashboardEntry
        }
        deadlines {
          ...DashboardEntry
        }
        unseenNews
        news(first: 12) {
          totalCount
          nodes {
            ...NewsEntry
          }
        }
      }
    }
  `,
  [DashboardEntry, NewsEntry],
);
