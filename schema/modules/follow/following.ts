import { builder } from '../../builder.ts';
import { encodeId } from '../../node.ts';
import { pageCost, pageOf } from '../../paging.ts';
import { Viewer } from '../access/viewer-type.ts';
import { FOLLOWABLE, FollowKindEnum } from './followable.ts';
import { type Followed, followedBy, isFollowed } from './followed.ts';

const Following = builder.objectRef<Followed>('Following').implement({
  description: 'A thing that a person follows.',
  fields: (t) => ({
    kind: t.field({
      type: FollowKindEnum,
      description: 'What kind of thing it is.',
      resolve: ({ type }) => FOLLOWABLE[type],
    }),
    thing: t.node({ description: 'The thing.', id: ({ type, code }) => encodeId(type, code) }),
    followedAt: t.expose('followedAt', { type: 'DateTime', description: 'Since when it is followed.' }),
  }),
});

const FollowingConnection = builder.connectionObject(
  { type: Following, name: 'FollowingConnection', description: 'A page of followed things.' },
  { name: 'FollowingEdge', description: 'A followed thing in a page of them.' },
);

builder.prismaObjectField(Viewer, 'following', (t) =>
  t.connection(
    {
      type: Following,
      description: 'What the person follows and may see, the last followed first.',
      complexity: pageCost,
      args: {
        kind: t.arg({ type: FollowKindEnum, required: false, description: 'Only things of this kind.' }),
      },
      resolve: async (_person, { kind, ...page }, context) => {
        const all = await followedBy(context);
        const things = kind ? all.filter(({ type }) => FOLLOWABLE[type] === kind) : all;
        const byKey = new Map(things.map((thing) => [`${thing.type}:${thing.code}`, thing]));
        return pageOf('Following', [...byKey.keys()], page, context, async () => byKey);
      },
    },
    FollowingConnection,
  ),
);

const FOLLOWS = { description: 'Whether the viewer follows it.' } as const;

builder.prismaObjectField('Dataset', 'viewerFollows', (t) =>
  t.boolean({ ...FOLLOWS, resolve: ({ code }, _args, context) => isFollowed(context, 'Dataset', code) }),
);
builder.prismaObjectField('Indicator', 'viewerFollows', (t) =>
  t.boolean({ ...FOLLOWS, resolve: ({ code }, _args, context) => isFollowed(context, 'Indicator', code) }),
);
builder.prismaObjectField('Guide', 'viewerFollows', (t) =>
  t.boolean({ ...FOLLOWS, resolve: ({ slug }, _args, context) => isFollowed(context, 'Guide', slug) }),
);
builder.prismaObjectField('Observatory', 'viewerFollows', (t) =>
  t.boolean({ ...FOLLOWS, resolve: ({ slug }, _args, context) => isFollowed(context, 'Observatory', slug) }),
);
builder.prismaObjectField('WorkPlan', 'viewerFollows', (t) =>
  t.boolean({ ...FOLLOWS, resolve: ({ slug }, _args, context) => isFollowed(context, 'WorkPlan', slug) }),
);
builder.prismaObjectField('TrainingEvent', 'viewerFollows', (t) =>
  t.boolean({
    ...FOLLOWS,
    resolve: ({ slug }, _args, context) => isFollowed(context, 'TrainingEvent', slug),
  }),
);
