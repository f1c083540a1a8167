import { batched } from '../../batch.ts';
import type { Context } from '../../context.ts';
import { observatoriesWith } from '../access/access-policy.ts';
import { inState } from '../access/invitation/invitation-state.ts';
import type { PersonViewer, RoleName } from '../access/viewer.ts';
import { visibleDatasets } from '../dataset/dataset-policy.ts';
import { loadFreshness } from '../dataset/load-freshness.ts';
import { visibleGuides } from '../guide/guide-policy.ts';
import { visibleTrainingEvents } from '../training/training-policy.ts';
import { visibleWorkPlans } from '../workplan/workplan-policy.ts';
import type { DashboardFacts } from './dashboard-rules.ts';

/** Most things of one kind that a dashboard tells of. */
const MOST = 100;

/** What may wait for the person, read once a request. `followed`: the codes of the events that they follow. */
export async function gatherFacts(
  context: Context,
  viewer: PersonViewer,
  followed: string[],
): Promise<DashboardFacts> {
  const facts = await batched(context, 'dashboard', viewer.personId, async () => {
    return new Map([[viewer.personId, await gather(context, viewer, followed)]]);
  });
  if (!facts) throw new Error('the dashboard was not gathered');
  return facts;
}

async function gather(context: Context, viewer: PersonViewer, followed: string[]): Promise<DashboardFacts> {
  const [invitations, tokens, guides, lateDatasets, activities, events] = await Promise.all([
    invitationsOf(context, viewer),
    tokensOf(context, viewer),
    guidesOf(context),
    lateDatasetsOf(context),
    activitiesOf(context),
    eventsOf(context, followed),
  ]);
  const mustEnrol = viewer.totpStep === 'ENROL';
  return { mustEnrol, invitations, tokens, guides, lateDatasets, activities, events };
}

/** Of the observatories at which the viewer holds one of the roles; of all for a network admin. */
function at({ viewer }: Context, ...roles: RoleName[]): { id?: { in: number[] } } {
  const ids = observatoriesWith(viewer, ...roles);
  return ids === null ? {} : { id: { in: ids } };
}

const EDITORS = ['EDITOR', 'OBSERVATORY_ADMIN'] as const;
const SLUG = { select: { slug: true } } as const;

async function invitationsOf(context: Context, { personId }: PersonViewer) {
  const rows = await context.db.prisma.invitation.findMany({
    where: {
      inviterId: personId,
      observatory: at(context, 'OBSERVATORY_ADMIN'),
      ...inState('OPEN', context.now()),
    },
    select: { code: true, expiresAt: true, observatory: SLUG },
    orderBy: { expiresAt: 'asc' },
    take: MOST,
  });
  return rows.map(({ observatory, ...one }) => ({ ...one, observatory: observatory.slug }));
}

async function tokensOf({ db, now }: Context, { personId }: PersonViewer) {
  const rows = await db.prisma.accessToken.findMany({
    where: { personId, revokedAt: null, expiresAt: { gt: now() } },
    select: { code: true, expiresAt: true },
    orderBy: { expiresAt: 'asc' },
    take: MOST,
  });
  return rows.flatMap(({ code, expiresAt }) => (expiresAt ? [{ code, expiresAt }] : []));
}

async function guidesOf(context: Context) {
  const rows = await context.db.prisma.guide.findMany({
    where: {
      AND: [visibleGuides(context.viewer)],
      owner: at(context, ...EDITORS),
      state: { not: 'WITHDRAWN' },
    },
    select: { slug: true, owner: SLUG, texts: { select: { locale: true } } },
    orderBy: { slug: 'asc' },
    take: MOST,
  });
  return rows.map(({ slug, owner, texts }) => ({
    slug,
    observatory: owner.slug,
    locales: texts.map(({ locale }) => locale),
  }));
}

async function lateDatasetsOf(context: Context) {
  const rows = await context.db.prisma.dataset.findMany({
    where: {
      AND: [visibleDatasets(context.viewer)],
      publisher: at(context, ...EDITORS),
      state: 'PUBLISHED',
    },
    include: { publisher: SLUG },
    orderBy: { code: 'asc' },
    take: MOST,
  });
  const found = await Promise.all(
    rows.map(async ({ publisher, ...dataset }) => {
      const { state, dueOn } = await loadFreshness(context, dataset);
      const dueAt = dueOn === null ? null : new Date(`${dueOn}T00:00:00Z`);
      return {
        late: state === 'LATE' || state === 'OLD',
        code: dataset.code,
        observatory: publisher.slug,
        dueAt,
      };
    }),
  );
  return found.filter(({ late }) => late);
}

async function activitiesOf(context: Context) {
  const rows = await context.db.prisma.workPlanActivity.findMany({
    where: {
      state: { in: ['PLANNED', 'UNDER_WAY'] },
      dueOn: { not: null },
      workPhase: { workPlan: { AND: [visibleWorkPlans(context.viewer)], owner: at(context, ...EDITORS) } },
    },
    include: { workPhase: { select: { workPlan: { select: { slug: true, owner: SLUG } } } } },
    orderBy: { dueOn: 'asc' },
    take: MOST,
  });
  return rows.flatMap(({ phase, number, dueOn, workPhase: { workPlan } }) =>
    dueOn ? [{ plan: workPlan.slug, observatory: workPlan.owner.slug, phase, activity: number, dueOn }] : [],
  );
}

/** Events that the viewer's observatory holds, and those that they follow, with the next session to begin. */
async function eventsOf(context: Context, followed: string[]) {
  const organiser = at(context, 'TRAINER', ...EDITORS);
  const ahead = { startsAt: { gt: context.now() } };
  const rows = await context.db.prisma.trainingEvent.findMany({
    where: {
      AND: [visibleTrainingEvents(context.viewer)],
      OR: [{ organiser }, { slug: { in: followed } }],
      status: { not: 'CANCELLED' },
      sessions: { some: ahead },
    },
    select: {
      slug: true,
      organiser: { select: { id: true, slug: true } },
      sessions: { where: ahead, orderBy: { startsAt: 'asc' }, take: 1 },
    },
    take: MOST,
  });
  return rows.flatMap(({ slug, organiser: { id, slug: observatory }, sessions: [next] }) => {
    const held = organiser.id?.in.includes(id) ?? true;
    return next ? [{ slug, observatory, startsAt: next.startsAt, held }] : [];
  });
}
