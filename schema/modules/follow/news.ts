import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { encodeId } from '../../node.ts';
import { pageCost, pageOf } from '../../paging.ts';
import { Viewer } from '../access/viewer-type.ts';
import { newsSince } from './gather-news.ts';
import { keyOf, type News, type NewsKind } from './news-rules.ts';

const DAY_MS = 86_400_000;
/** How far news go back where nothing is said, and at most, days. */
const USUAL_DAYS = 90;
const MOST_DAYS = 365;

const NewsKindEnum = builder.enumType('NewsKind', {
  description: 'What happened to a thing.',
  values: {
    ADDED: { description: 'It is new, in something followed.' },
    NEW_VERSION: { description: 'A dataset has a new version.' },
    CHANGED: { description: 'Its texts or contents changed.' },
    RESCHEDULED: { description: 'An event was changed since it was rescheduled.' },
    CANCELLED: { description: 'An event will not take place.' },
  } satisfies Record<NewsKind, { description: string }>,
});

interface Item {
  news: News;
  seen: boolean;
}

const NewsItem = builder.objectRef<Item>('NewsItem').implement({
  description: 'A change in what a person follows.',
  fields: (t) => ({
    kind: t.field({ type: NewsKindEnum, description: 'What happened.', resolve: ({ news }) => news.kind }),
    at: t.field({ type: 'DateTime', description: 'When it happened.', resolve: ({ news }) => news.at }),
    thing: t.node({
      description: 'What it happened to.',
      id: ({ news: { thing } }) => encodeId(thing.type, thing.code),
    }),
    via: t.node({
      description: 'The followed thing that brought the news; null where it happened to that itself.',
      id: ({ news: { via } }) => (via ? encodeId(via.type, via.code) : null),
    }),
    version: t.int({
      nullable: true,
      description: 'Number of the version of the dataset.',
      resolve: ({ news }) => news.version,
    }),
    fields: t.stringList({
      description: 'Paths of the changed texts, such as "title.es", where they are known.',
      resolve: ({ news }) => news.fields,
    }),
    seen: t.exposeBoolean('seen', { description: 'Whether the person marked it as seen.' }),
  }),
});

const NewsItemConnection = builder.connectionObject(
  { type: NewsItem, name: 'NewsItemConnection', description: 'A page of news.' },
  { name: 'NewsItemEdge', description: 'A change in a page of news.' },
);

builder.prismaObjectFields(Viewer, (t) => ({
  newsSeenAt: t.expose('newsSeenAt', {
    type: 'DateTime',
    nullable: true,
    description: 'Up to when news were marked as seen; null: never.',
  }),
  unseenNews: t.int({
    description: `How many news of the last ${USUAL_DAYS} days are not marked as seen.`,
    resolve: async ({ newsSeenAt }, _args, context) => {
      const news = await newsSince(daysAgo(USUAL_DAYS, context), context);
      return news.filter((one) => !isSeen(one, newsSeenAt)).length;
    },
  }),
  news: t.connection(
    {
      type: NewsItem,
      description: 'What changed in what the person follows and may see, newest first.',
      complexity: pageCost,
      args: {
        since: t.arg({
          type: 'DateTime',
          required: false,
          description: `Only later changes; by default those of ${USUAL_DAYS} days, at most of ${MOST_DAYS}.`,
        }),
      },
      resolve: async ({ newsSeenAt }, { since, ...page }, context) => {
        const earliest = daysAgo(MOST_DAYS, context);
        const from = since ?? daysAgo(USUAL_DAYS, context);
        const news = await newsSince(from < earliest ? earliest : from, context);
        const items = new Map(news.map((one) => [keyOf(one), { news: one, seen: isSeen(one, newsSeenAt) }]));
        return pageOf('NewsItem', [...items.keys()], page, context, async () => items);
      },
    },
    NewsItemConnection,
  ),
}));

function isSeen({ at }: News, newsSeenAt: Date | null): boolean {
  return newsSeenAt !== null && at <= newsSeenAt;
}

function daysAgo(days: number, { now }: Context): Date {
  return new Date(now().getTime() - days * DAY_MS);
}
