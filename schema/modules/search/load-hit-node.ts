import { brandWithType } from '@pothos/core';
import { queryFromInfo } from '@pothos/plugin-prisma';
import type { GraphQLResolveInfo } from 'graphql';
import { batched } from '../../batch.ts';
import { pathOf, type Relations } from '../../connection.ts';
import type { Context } from '../../context.ts';
import { Dataset } from '../dataset/dataset.ts';
import { visibleDatasets } from '../dataset/dataset-policy.ts';
import { Guide } from '../guide/guide.ts';
import { visibleGuides } from '../guide/guide-policy.ts';
import { Indicator } from '../indicator/indicator.ts';
import { Observatory } from '../observatory/observatory.ts';
import { Code } from '../structure/code.ts';
import { codeLists } from '../structure/code-lists.ts';
import { TrainingEvent } from '../training/training-event.ts';
import { visibleTrainingEvents } from '../training/training-policy.ts';
import { WorkPlan } from '../workplan/work-plan.ts';
import { visibleWorkPlans } from '../workplan/workplan-policy.ts';
import type { Match } from './find-matches.ts';
import type { SearchKind } from './search-kinds.ts';

interface Kind {
  /** Null where nothing is read by Prisma. */
  typeName: string | null;
  read: (codes: string[], relations: Relations, context: Context) => Promise<Map<string, object>>;
}

/** How the visible things of each kind are read, with the relations that the fragments below `node` ask for. */
const kinds: Record<SearchKind, Kind> = {
  DATASET: {
    typeName: 'Dataset',
    read: async (codes, relations, context) => {
      const where = { AND: [visibleDatasets(context.viewer), { code: { in: codes } }] };
      const rows = await context.db.prisma.dataset.findMany({ ...relations, where });
      for (const row of rows) brandWithType(row, Dataset);
      return new Map(rows.map((row) => [row.code, row]));
    },
  },
  INDICATOR: {
    typeName: 'Indicator',
    read: async (codes, relations, context) => {
      const where = { code: { in: codes } };
      const rows = await context.db.prisma.indicator.findMany({ ...relations, where });
      for (const row of rows) brandWithType(row, Indicator);
      return new Map(rows.map((row) => [row.code, row]));
    },
  },
  GUIDE: {
    typeName: 'Guide',
    read: async (slugs, relations, context) => {
      const where = { AND: [visibleGuides(context.viewer), { slug: { in: slugs } }] };
      const rows = await context.db.prisma.guide.findMany({ ...relations, where });
      for (const row of rows) brandWithType(row, Guide);
      return new Map(rows.map((row) => [row.slug, row]));
    },
  },
  TRAINING_EVENT: {
    typeName: 'TrainingEvent',
    read: async (slugs, relations, context) => {
      const where = { AND: [visibleTrainingEvents(context.viewer), { slug: { in: slugs } }] };
      const rows = await context.db.prisma.trainingEvent.findMany({ ...relations, where });
      for (const row of rows) brandWithType(row, TrainingEvent);
      return new Map(rows.map((row) => [row.slug, row]));
    },
  },
  OBSERVATORY: {
    typeName: 'Observatory',
    read: async (slugs, relations, context) => {
      const where = { slug: { in: slugs } };
      const rows = await context.db.prisma.observatory.findMany({ ...relations, where });
      for (const row of rows) brandWithType(row, Observatory);
      return new Map(rows.map((row) => [row.slug, row]));
    },
  },
  WORK_PLAN: {
    typeName: 'WorkPlan',
    read: async (slugs, relations, context) => {
      const where = { AND: [visibleWorkPlans(context.viewer), { slug: { in: slugs } }] };
      const rows = await context.db.prisma.workPlan.findMany({ ...relations, where });
      for (const row of rows) brandWithType(row, WorkPlan);
      return new Map(rows.map((row) => [row.slug, row]));
    },
  },
  CODE: {
    typeName: null,
    read: async (codes, _relations, context) => {
      const { find } = await codeLists(context.db);
      const found = codes.flatMap((id): [string, object][] => {
        const [list, code] = id.split('/');
        const entry = find(list ?? '', code ?? '');
        if (entry) brandWithType(entry, Code);
        return entry ? [[id, entry]] : [];
      });
      return new Map(found);
    },
  },
};

/** The thing that was found, read together with all of its kind on the page. */
export function loadHitNode(context: Context, info: GraphQLResolveInfo, { kind, code }: Match) {
  const { typeName, read } = kinds[kind];
  // Each hit must plan it: the plan tells the fields below what was read for them.
  const relations = typeName === null ? {} : queryFromInfo({ context, info, typeName });
  const place = `hit nodes ${pathOf(info.path)} ${kind}`;
  return batched(context, place, code, (codes) => read(codes, relations, context));
}
