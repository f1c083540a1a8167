import { badArgument } from '../../argument.ts';
import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { LocaleEnum } from '../../enums.ts';
import { encodeId } from '../../node.ts';
import { mayRead } from '../access/viewer.ts';
import { Viewer } from '../access/viewer-type.ts';
import { followedBy } from '../follow/followed.ts';
import {
  type DashboardFacts,
  type DashboardItem,
  type DashboardKind,
  deadlinesOf,
  waitingOf,
} from './dashboard-rules.ts';
import { gatherFacts } from './gather-facts.ts';

/** How far deadlines look ahead at most, days. */
const FARTHEST_DAYS = 366;
/** What one item counts for in the cost of a query: so many are expected. */
const COST = { field: 5, multiplier: 30 };

const DashboardKindEnum = builder.enumType('DashboardKind', {
  description: 'Why a thing waits for a person.',
  values: {
    TOTP_ENROLMENT: { description: "One-time codes must be set up before administrator's roles count." },
    INVITATION_OPEN: { description: 'An invitation that the person made was not accepted yet.' },
    DATASET_LATE: { description: 'A dataset that the person may edit lacks its newest period.' },
    GUIDE_TRANSLATION: { description: 'A guide that the person may edit is missing in a language.' },
    TOKEN_EXPIRING: { description: 'An access token of the person ends.' },
    ACTIVITY_DUE: { description: "An activity of a work plan of the person's observatory is to be done." },
    EVENT_SOON: {
      description: "A training event begins that the person's observatory holds, or that is followed.",
    },
  } satisfies Record<DashboardKind, { description: string }>,
});

const DashboardItemType = builder.objectRef<DashboardItem>('DashboardItem').implement({
  description: 'A thing that waits for a person.',
  fields: (t) => ({
    kind: t.expose('kind', { type: DashboardKindEnum, description: 'Why it waits.' }),
    thing: t.node({
      description: 'The thing; null: the account itself.',
      id: ({ thing }) => (thing ? encodeId(thing.type, thing.code) : null),
    }),
    observatory: t.node({
      description: 'The observatory that it belongs to; null: none.',
      id: ({ observatory }) => (observatory === null ? null : encodeId('Observatory', observatory)),
    }),
    dueAt: t.expose('dueAt', { type: 'DateTime', nullable: true, description: 'Until when; null: no date.' }),
    late: t.exposeBoolean('late', { description: 'Whether that is over.' }),
    missingLocales: t.field({
      type: [LocaleEnum],
      description: 'The languages that a guide is missing in.',
      resolve: ({ missingLocales }) => missingLocales,
    }),
    phase: t.exposeInt('phase', { nullable: true, description: 'Number of the phase of the work plan.' }),
    activity: t.exposeInt('activity', {
      nullable: true,
      description: 'Number of the activity in the phase.',
    }),
  }),
});

builder.prismaObjectFields(Viewer, (t) => ({
  waiting: t.field({
    type: [DashboardItemType],
    description: 'What waits for the person: late things first, then by date, then those without one.',
    complexity: COST,
    resolve: async (_person, _args, context) => waitingOf(await factsOf(context), context.now()),
  }),
  deadlines: t.field({
    type: [DashboardItemType],
    description: 'What has a date that comes, or is over, by date.',
    complexity: COST,
    args: {
      days: t.arg.int({
        defaultValue: 90,
        description: `How many days to look ahead, 1 to ${FARTHEST_DAYS}.`,
      }),
    },
    resolve: async (_person, { days }, context) => {
      const ahead = days ?? 90;
      if (ahead < 1 || ahead > FARTHEST_DAYS) throw badArgument('days', OUT_OF_RANGE, context);
      return deadlinesOf(await factsOf(context), ahead, context.now());
    },
  }),
}));

builder.prismaObjectField('WorkPlanActivity', 'dueOn', (t) =>
  t.expose('dueOn', {
    type: 'Date',
    nullable: true,
    description: 'Last day on which it is to be done; null where none is set.',
  }),
);

async function factsOf(context: Context): Promise<DashboardFacts> {
  const { viewer } = context;
  if (!mayRead(viewer)) throw new Error('nobody has a dashboard without reading');
  const followed = await followedBy(context);
  const events = followed.filter(({ type }) => type === 'TrainingEvent').map(({ code }) => code);
  return gatherFacts(context, viewer, events);
}

const OUT_OF_RANGE = {
  ES: `debe estar entre 1 y ${FARTHEST_DAYS}.`,
  PT: `deve estar entre 1 e ${FARTHEST_DAYS}.`,
  EN: `must be between 1 and ${FARTHEST_DAYS}.`,
};
