import type { DatasetVersion as VersionRow } from '@hub/prisma/generated/client/client.ts';
import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { requestError } from '../../errors.ts';
import { pageCost } from '../../paging.ts';
import { WORDS } from '../series/filter-words.ts';
import { structureOf } from '../series/structures.ts';
import { LocalizedCode, localizedCode } from '../structure/localized-code.ts';
import { DatasetVersion } from './dataset-version.ts';
import {
  type AreaChanges as AreaChangesShape,
  CHANGE_KINDS,
  type ChangeKind,
  summariseChanges,
  type VersionPair,
  type VersionSummary,
} from './load-version-changes.ts';
import { loadVersionsById, type VersionWithDataset } from './load-versions.ts';
import {
  ObservationChangeConnection,
  ObservationChangeKindEnum,
  pageOfChanges,
} from './observation-change.ts';
import { attributeChanges, VersionAttributeChange } from './version-attribute-change.ts';

/** Two versions to compare. */
interface Comparison {
  from: VersionWithDataset;
  to: VersionWithDataset;
  pair: VersionPair;
  structureId: number;
  /** Counted when first asked for. */
  summary: () => Promise<VersionSummary>;
}

interface Counts {
  added: number;
  removed: number;
  revised: number;
  unchanged: number;
}

const ChangeCounts = builder.objectRef<Counts>('ChangeCounts').implement({
  description: 'How many things of one kind a version adds, removes, revises and leaves as they were.',
  fields: (t) => ({
    added: t.exposeInt('added', { description: 'Those that only the version after has.' }),
    removed: t.exposeInt('removed', { description: 'Those that only the version before has.' }),
    revised: t.exposeInt('revised', { description: 'Those that both have, and that differ.' }),
    unchanged: t.exposeInt('unchanged', { description: 'Those that are the same in both.' }),
  }),
});

const AreaChanges = builder.objectRef<AreaChangesShape>('AreaChanges').implement({
  description: 'What changed of one area.',
  fields: (t) => ({
    area: t.field({
      type: LocalizedCode,
      nullable: true,
      description: 'The area (CL_AREA); null where the dataset has none.',
      resolve: ({ area }, _args, context) => (area === null ? null : localizedCode(context, 'CL_AREA', area)),
    }),
    added: t.int({ description: 'Observations added.', resolve: ({ counts }) => counts.ADDED }),
    removed: t.int({ description: 'Observations removed.', resolve: ({ counts }) => counts.REMOVED }),
    revised: t.int({
      description: 'Observations with another value.',
      resolve: ({ counts }) => counts.REVISED,
    }),
    restated: t.int({
      description: 'Observations with the same value and another status.',
      resolve: ({ counts }) => counts.RESTATED,
    }),
    firstPeriod: t.expose('firstPeriod', { type: 'Period', description: 'The first period that changed.' }),
    lastPeriod: t.expose('lastPeriod', { type: 'Period', description: 'The last period that changed.' }),
  }),
});

const VersionChanges = builder.objectRef<Comparison>('VersionChanges').implement({
  description:
    'What one version of a dataset changes against another. Series are the same where their keys are.',
  fields: (t) => ({
    from: t.field({ type: DatasetVersion, description: 'The version before.', resolve: ({ from }) => from }),
    to: t.field({ type: DatasetVersion, description: 'The version after.', resolve: ({ to }) => to }),
    series: t.field({
      type: ChangeCounts,
      description: 'Series; revised are those in which anything differs: a figure, a note, who is counted.',
      resolve: async ({ summary }) => (await summary()).series,
    }),
    redefinedSeries: t.int({
      description:
        'Revised series of which an attribute differs: who is counted, the unit, the kind of source.',
      resolve: async ({ summary }) => (await summary()).series.redefined,
    }),
    observations: t.field({
      type: ChangeCounts,
      description:
        'Observations; revised are those with another value, unchanged those with the same value and status.',
      resolve: async ({ summary }) => {
        const { ADDED, REMOVED, REVISED, UNCHANGED } = (await summary()).observations;
        return { added: ADDED, removed: REMOVED, revised: REVISED, unchanged: UNCHANGED };
      },
    }),
    restatedObservations: t.int({
      description: 'Observations with the same value and another status.',
      resolve: async ({ summary }) => (await summary()).observations.RESTATED,
    }),
    areas: t.field({
      type: [AreaChanges],
      description: 'The areas of which an observation changed, those with most changes first.',
      complexity: { field: 1, multiplier: 12 },
      resolve: async ({ summary }) => (await summary()).areas,
    }),
    attributes: t.field({
      type: [VersionAttributeChange],
      description:
        'What the two versions say differently of themselves: licence, edition, citation and the like.',
      resolve: ({ from, to }, _args, context) => attributeChanges(from, to, context),
    }),
    changes: t.field({
      type: ObservationChangeConnection,
      description: 'The observations that changed, those that changed most first.',
      complexity: pageCost,
      args: {
        kinds: t.arg({
          type: [ObservationChangeKindEnum],
          required: false,
          description: 'Only those that changed so; all where nothing is said.',
        }),
        first: t.arg.int({ description: 'How many, 1 to 100; 20 where nothing is said.' }),
        after: t.arg.string({ description: 'Cursor of the change after which the page begins.' }),
      },
      resolve: async ({ from, pair, structureId, summary }, { kinds, first, after }, context) =>
        pageOfChanges(context, {
          list: `${from.dataset.code} ${pair.from} ${pair.to}`,
          pair,
          structure: await structureOf(context.db, structureId),
          kinds: CHANGE_KINDS.filter((kind) => !kinds || kinds.includes(kind)),
          count: async (wanted) => sumOf((await summary()).observations, wanted),
          first,
          after,
        }),
    }),
  }),
});

function sumOf(counts: Record<ChangeKind, number>, kinds: readonly ChangeKind[]): number {
  return kinds.reduce((sum, kind) => sum + counts[kind], 0);
}

builder.prismaObjectField(DatasetVersion, 'changesFrom', (t) =>
  t.field({
    type: VersionChanges,
    nullable: true,
    description:
      'What this version changes against another one of its dataset. Null where either is not published yet, and ' +
      'where the figures of the dataset must be protected.',
    // Each comparison may unfold every figure of two versions.
    complexity: { field: 200, multiplier: 1 },
    args: { number: t.arg.int({ required: true, description: 'Number of the other version, from 1.' }) },
    resolve: (version, { number }, context) => compare(context, version, number),
  }),
);

/** Errors: UNKNOWN_VERSION where the viewer sees no such version of the dataset. */
async function compare(
  context: Context,
  to: VersionRow & Pick<VersionWithDataset, 'dataset'>,
  number: number,
): Promise<Comparison | null> {
  const { id, code, currentVersion } = to.dataset;
  const latest = currentVersion ?? 0;
  const from = (await loadVersionsById([`${code}/${number}`], {}, context)).get(`${code}/${number}`);
  if (!from) {
    const words = WORDS.unknownVersion(code, number, latest);
    throw requestError('UNKNOWN_VERSION', words, context.locale, { argument: 'number', latest });
  }
  const { protection, structureId } = await context.db.prisma.dataset.findUniqueOrThrow({
    where: { id },
    select: { protection: true, structureId: true },
  });
  if (protection !== 'AS_PUBLISHED' || Math.max(number, to.number) > latest) return null;
  const pair = { dataset: id, from: number, to: to.number };
  let summary: Promise<VersionSummary> | undefined;
  return {
    from,
    to,
    pair,
    structureId,
    summary: () => {
      summary ??= summariseChanges(context.db, pair);
      return summary;
    },
  };
}
