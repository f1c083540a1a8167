import { batched } from '../../batch.ts';
import type { Context } from '../../context.ts';
import { visibleDatasets } from '../dataset/dataset-policy.ts';
import { visibleGuides } from '../guide/guide-policy.ts';
import { visibleTrainingEvents } from '../training/training-policy.ts';
import { visibleWorkPlans } from '../workplan/workplan-policy.ts';
import { followedBy } from './followed.ts';
import { inOrder, type News, newsOfDataset, newsOfThing, newsOfWrite, type Thing } from './news-rules.ts';

/** Most rows that are read of one kind. */
const MOST = 500;

/** Writes that an audit event tells of in news. Others may be of drafts, and are no reader's matter. */
const TOLD = ['update-observatory-profile', 'update-dataset-description'];

/** The codes that the viewer follows, by type. */
type Codes = (type: string) => string[];

/** News since a moment of what the viewer follows and may see, newest first; once a request. */
export async function newsSince(since: Date, context: Context): Promise<News[]> {
  const news = await batched(context, 'news', since.getTime(), async (moments) => {
    const gathered = await gather(new Date(Math.min(...moments)), context);
    return new Map(moments.map((moment) => [moment, inOrder(gathered, new Date(moment), context.now())]));
  });
  return news ?? [];
}

async function gather(since: Date, context: Context): Promise<News[]> {
  const followed = await followedBy(context);
  if (followed.length === 0) return [];
  const byType = Map.groupBy(followed, ({ type }) => type as string);
  const codes: Codes = (type) => (byType.get(type) ?? []).map(({ code }) => code);
  const all = await Promise.all([
    ofDatasets(since, codes, context),
    ofGuides(since, codes, context),
    ofEvents(since, codes, context),
    ofPlans(since, codes, context),
    ofWrites(since, codes, context),
  ]);
  return all.flat();
}

async function ofDatasets(since: Date, codes: Codes, { db, viewer }: Context): Promise<News[]> {
  const [own, indicators, owners] = [codes('Dataset'), codes('Indicator'), codes('Observatory')];
  const published = { publishedAt: { gt: since } };
  const rows = await db.prisma.dataset.findMany({
    where: {
      AND: [visibleDatasets(viewer)],
      versions: { some: published },
      OR: [
        { code: { in: own } },
        { publisher: { slug: { in: owners } } },
        { indicators: { some: { indicator: { code: { in: indicators } } } } },
      ],
    },
    select: {
      code: true,
      currentVersion: true,
      publisher: { select: { slug: true } },
      versions: { where: published, select: { number: true, publishedAt: true } },
      indicators: {
        where: { indicator: { code: { in: indicators } } },
        select: { indicator: { select: { code: true } } },
        orderBy: { indicator: { code: 'asc' } },
      },
    },
    take: MOST,
  });
  return rows.flatMap(({ code, currentVersion, publisher, versions, indicators: held }) => {
    const [first] = held;
    const byIndicator = first ? { type: 'Indicator', code: first.indicator.code } : null;
    const via = own.includes(code) ? null : (viaOwner(owners, publisher) ?? byIndicator);
    // A later version is a draft.
    const told = versions.flatMap(({ number, publishedAt }) =>
      publishedAt && number <= (currentVersion ?? 0) ? [{ number, publishedAt }] : [],
    );
    return newsOfDataset({ code, via, versions: told });
  });
}

async function ofGuides(since: Date, codes: Codes, { db, viewer }: Context): Promise<News[]> {
  const [own, owners] = [codes('Guide'), codes('Observatory')];
  const rows = await db.prisma.guide.findMany({
    where: {
      AND: [visibleGuides(viewer)],
      state: 'PUBLISHED',
      OR: [
        { slug: { in: own }, updatedAt: { gt: since } },
        { owner: { slug: { in: owners } }, createdAt: { gt: since } },
        { owner: { slug: { in: owners } }, publishedAt: { gt: since } },
      ],
    },
    include: { owner: { select: { slug: true } } },
    take: MOST,
  });
  return rows.flatMap(({ slug, owner, createdAt, publishedAt, updatedAt }) =>
    newsOfThing({
      thing: { type: 'Guide', code: slug },
      via: own.includes(slug) ? null : viaOwner(owners, owner),
      addedAt: publishedAt ?? createdAt,
      updatedAt,
    }),
  );
}

async function ofEvents(since: Date, codes: Codes, { db, viewer }: Context): Promise<News[]> {
  const [own, owners] = [codes('TrainingEvent'), codes('Observatory')];
  const rows = await db.prisma.trainingEvent.findMany({
    where: {
      AND: [visibleTrainingEvents(viewer)],
      OR: [
        { slug: { in: own }, updatedAt: { gt: since } },
        { organiser: { slug: { in: owners } }, createdAt: { gt: since } },
      ],
    },
    include: { organiser: { select: { slug: true } } },
    take: MOST,
  });
  return rows.flatMap(({ slug, organiser, createdAt, updatedAt, status, sequence }) =>
    newsOfThing({
      thing: { type: 'TrainingEvent', code: slug },
      via: own.includes(slug) ? null : viaOwner(owners, organiser),
      addedAt: createdAt,
      updatedAt,
      cancelled: status === 'CANCELLED',
      sequence,
    }),
  );
}

async function ofPlans(since: Date, codes: Codes, { db, viewer }: Context): Promise<News[]> {
  const [own, owners] = [codes('WorkPlan'), codes('Observatory')];
  const rows = await db.prisma.workPlan.findMany({
    where: {
      AND: [visibleWorkPlans(viewer)],
      OR: [
        { slug: { in: own }, updatedAt: { gt: since } },
        { owner: { slug: { in: owners } }, createdAt: { gt: since } },
      ],
    },
    include: { owner: { select: { slug: true } } },
    take: MOST,
  });
  return rows.flatMap(({ slug, owner, createdAt, updatedAt }) =>
    newsOfThing({
      thing: { type: 'WorkPlan', code: slug },
      via: own.includes(slug) ? null : viaOwner(owners, owner),
      addedAt: createdAt,
      updatedAt,
    }),
  );
}

async function ofWrites(since: Date, codes: Codes, { db }: Context): Promise<News[]> {
  const rows = await db.prisma.auditEvent.findMany({
    where: {
      action: { in: TOLD },
      at: { gt: since },
      OR: ['Dataset', 'Observatory'].map((kind) => ({ kind, code: { in: codes(kind) } })),
    },
    orderBy: { id: 'desc' },
    take: MOST,
  });
  return rows.flatMap(({ kind, code, at, changes }) =>
    newsOfWrite({ thing: { type: kind, code }, at, fields: Object.keys(changes ?? {}) }),
  );
}

function viaOwner(owners: readonly string[], { slug }: { slug: string }): Thing | null {
  return owners.includes(slug) ? { type: 'Observatory', code: slug } : null;
}
