import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { visibleDatasets } from '../dataset/dataset-policy.ts';
import { visibleGuides } from '../guide/guide-policy.ts';
import { visibleTrainingEvents } from '../training/training-policy.ts';
import { visibleWorkPlans } from '../workplan/workplan-policy.ts';

/** What can be followed, by the name of its type. */
export const FOLLOWABLE = {
  Dataset: 'DATASET',
  Indicator: 'INDICATOR',
  Guide: 'GUIDE',
  Observatory: 'OBSERVATORY',
  WorkPlan: 'WORK_PLAN',
  TrainingEvent: 'TRAINING_EVENT',
} as const;
export type FollowableType = keyof typeof FOLLOWABLE;
export type FollowKind = (typeof FOLLOWABLE)[FollowableType];

export const FollowKindEnum = builder.enumType('FollowKind', {
  description: 'What can be followed.',
  values: {
    DATASET: { description: 'A dataset: its versions and texts.' },
    INDICATOR: { description: 'An indicator: the datasets that hold it.' },
    GUIDE: { description: 'A guide: its versions.' },
    OBSERVATORY: { description: 'An organisation: its profile, and what it adds.' },
    WORK_PLAN: { description: 'A work plan.' },
    TRAINING_EVENT: { description: 'A training event: its times, and whether it takes place.' },
  } satisfies Record<FollowKind, { description: string }>,
});

type Visible = (codes: string[], context: Context) => Promise<string[]>;

/** Those of the codes whose thing exists and may be seen. */
const VISIBLE: Record<FollowableType, Visible> = {
  Dataset: async (codes, { db, viewer }) => {
    const where = { AND: [visibleDatasets(viewer), { code: { in: codes } }] };
    return (await db.prisma.dataset.findMany({ where, select: { code: true } })).map(({ code }) => code);
  },
  Indicator: async (codes, { db }) => {
    const where = { code: { in: codes } };
    return (await db.prisma.indicator.findMany({ where, select: { code: true } })).map(({ code }) => code);
  },
  Guide: async (slugs, { db, viewer }) => {
    const where = { AND: [visibleGuides(viewer), { slug: { in: slugs } }] };
    return (await db.prisma.guide.findMany({ where, select: { slug: true } })).map(({ slug }) => slug);
  },
  Observatory: async (slugs, { db }) => {
    const where = { slug: { in: slugs } };
    return (await db.prisma.observatory.findMany({ where, select: { slug: true } })).map(({ slug }) => slug);
  },
  WorkPlan: async (slugs, { db, viewer }) => {
    const where = { AND: [visibleWorkPlans(viewer), { slug: { in: slugs } }] };
    return (await db.prisma.workPlan.findMany({ where, select: { slug: true } })).map(({ slug }) => slug);
  },
  TrainingEvent: async (slugs, { db, viewer }) => {
    const where = { AND: [visibleTrainingEvents(viewer), { slug: { in: slugs } }] };
    const rows = await db.prisma.trainingEvent.findMany({ where, select: { slug: true } });
    return rows.map(({ slug }) => slug);
  },
};

export function isFollowable(typename: string): typename is FollowableType {
  return Object.hasOwn(FOLLOWABLE, typename);
}

/** Codes of the things of a type, among those given, that the viewer may see. */
export async function visibleCodes(
  type: FollowableType,
  codes: string[],
  context: Context,
): Promise<ReadonlySet<string>> {
  return new Set(codes.length === 0 ? [] : await VISIBLE[type](codes, context));
}
