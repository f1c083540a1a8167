import type { Context } from '../../context.ts';
import { visibleDatasets } from '../dataset/dataset-policy.ts';
import { visibleGuides } from '../guide/guide-policy.ts';
import { visibleTrainingEvents } from '../training/training-policy.ts';
import { visibleWorkPlans } from '../workplan/workplan-policy.ts';
import type { SearchKind } from './search-kinds.ts';

type Visible = (codes: string[], context: Context) => Promise<string[]>;

/** Which of these codes the viewer may see, by the policies of the lists. What has no policy is public. */
const visibleOf: Record<SearchKind, Visible> = {
  DATASET: async (codes, { db, viewer }) => {
    const where = { AND: [visibleDatasets(viewer), { code: { in: codes } }] };
    return (await db.prisma.dataset.findMany({ where, select: { code: true } })).map(({ code }) => code);
  },
  GUIDE: async (slugs, { db, viewer }) => {
    const where = { AND: [visibleGuides(viewer), { slug: { in: slugs } }] };
    return (await db.prisma.guide.findMany({ where, select: { slug: true } })).map(({ slug }) => slug);
  },
  TRAINING_EVENT: async (slugs, { db, viewer }) => {
    const where = { AND: [visibleTrainingEvents(viewer), { slug: { in: slugs } }] };
    return (await db.prisma.trainingEvent.findMany({ where, select: { slug: true } })).map(
      ({ slug }) => slug,
    );
  },
  WORK_PLAN: async (slugs, { db, viewer }) => {
    const where = { AND: [visibleWorkPlans(viewer), { slug: { in: slugs } }] };
    return (await db.prisma.workPlan.findMany({ where, select: { slug: true } })).map(({ slug }) => slug);
  },
  INDICATOR: async (codes) => codes,
  OBSERVATORY: async (slugs) => slugs,
  CODE: async (codes) => codes,
};

/** The codes of one kind that the viewer may see, among those given. */
export async function visibleCodes(
  kind: SearchKind,
  codes: string[],
  context: Context,
): Promise<ReadonlySet<string>> {
  return new Set(await visibleOf[kind](codes, context));
}
