import { cache } from 'react';
import { ask } from '#graph/ask.ts';
import { graphql } from '#graph/graphql.ts';
import type { SiteLocale } from '#i18n/routing.ts';
import type { TopicSlug } from '../topic-slugs.ts';
import { TOPICS } from '../topics.ts';

const TopicThings = graphql(`
  query TopicThings($topics: [String!]!, $indicators: [String!]!, $from: DateTime!) {
    datasets(first: 20, indicators: $indicators) {
      nodes {
        code
        title
        source
        caveats
        fallbacks {
          field
          locale
        }
        currentVersion {
          processingNote
        }
      }
    }
    indicators(first: 40, topics: $topics) {
      nodes {
        code
        name
      }
    }
    guides(first: 10, topics: $topics) {
      nodes {
        slug
        title
        fallbacks {
          field
          locale
        }
      }
    }
    trainingEvents(first: 50, from: $from) {
      nodes {
        slug
        title
        topics {
          code
        }
      }
    }
    workPlans(first: 10) {
      nodes {
        slug
        title
      }
    }
  }
`);

/** What the hub holds on a topic: its datasets with their caveats, and guides, training and plans. */
export const loadTopicThings = cache(async (locale: SiteLocale, slug: TopicSlug) => {
  const { codes, indicators } = TOPICS[slug];
  return ask(locale, TopicThings, { topics: codes, indicators, from: new Date().toISOString() });
});

export type TopicThingsView = NonNullable<Awaited<ReturnType<typeof loadTopicThings>>['data']>;
