import { builder } from '../../builder.ts';
import type { Locale } from '../../context.ts';
import { AccessEnum, LocaleEnum } from '../../enums.ts';
import { nodeLoader } from '../../node-loader.ts';
import { nearestLocale } from '../../text.ts';
import { Dataset } from '../dataset/dataset.ts';
import { visibleDatasets } from '../dataset/dataset-policy.ts';
import { Indicator } from '../indicator/indicator.ts';
import { Observatory } from '../observatory/observatory.ts';
import { LocalizedCode, localizedCodes } from '../structure/localized-code.ts';
import { localeArgument, localeOf, TextFallback } from '../text-field.ts';
import { loadGuides } from './load-guides.ts';

type Column = 'title' | 'summary' | 'body';

/** A methodological guide. Its texts are rows, one a language. */
export const Guide = builder.prismaObject('Guide', {
  description: 'A methodological guide: how something is measured, harmonised or read.',
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'Immutable short name in addresses.' }),
    title: t.string({
      description: 'Title of the guide.',
      args: localeArgument(),
      select: { texts: { select: { locale: true, title: true } } },
      resolve: ({ texts }, args, context) => textOf(texts, 'title', localeOf(args, context)),
    }),
    summary: t.string({
      description: 'What the guide is about.',
      args: localeArgument(),
      select: { texts: { select: { locale: true, summary: true } } },
      resolve: ({ texts }, args, context) => textOf(texts, 'summary', localeOf(args, context)),
    }),
    body: t.string({
      description: 'The guide itself, in Markdown.',
      args: localeArgument(),
      complexity: 5,
      select: { texts: { select: { locale: true, body: true } } },
      resolve: ({ texts }, args, context) => textOf(texts, 'body', localeOf(args, context)),
    }),
    fallbacks: t.field({
      type: [TextFallback],
      description:
        'The texts that are missing in the language asked for, with the language they are given in.',
      complexity: { field: 1, multiplier: 3 },
      args: localeArgument(),
      select: { texts: { select: { locale: true } } },
      resolve: ({ texts }, args, context) => fallbacksOf(texts, localeOf(args, context)),
    }),
    locales: t.field({
      type: [LocaleEnum],
      description: 'The languages that the guide is written in.',
      select: { texts: { select: { locale: true } } },
      resolve: ({ texts }) => texts.map(({ locale }) => locale).sort(),
    }),
    version: t.exposeString('version', { description: 'Version of the guide, such as "1.0".' }),
    topics: t.field({
      type: [LocalizedCode],
      description: 'Topics that the guide belongs to (CL_TOPIC).',
      complexity: { field: 1, multiplier: 3 },
      resolve: ({ topics }, _args, context) => localizedCodes(context, 'CL_TOPIC', topics),
    }),
    access: t.expose('access', { type: AccessEnum, description: 'Who may read the guide.' }),
    publishedAt: t.expose('publishedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was published.',
    }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When the guide last changed.' }),
    owner: t.relation('owner', {
      type: Observatory,
      description: 'The organisation that answers for the guide.',
    }),
    indicators: t.field({
      type: [Indicator],
      description: 'The indicators that the guide explains, in the order of the catalogue.',
      complexity: { field: 1, multiplier: 4 },
      select: (_args, _context, nested) => ({
        indicators: {
          select: { indicator: nested() },
          orderBy: [{ indicator: { position: 'asc' } }, { indicator: { code: 'asc' } }],
        },
      }),
      resolve: ({ indicators }) => indicators.map(({ indicator }) => indicator),
    }),
    datasets: t.field({
      type: [Dataset],
      description: 'The datasets that the guide explains and that the viewer may see, by code.',
      complexity: { field: 1, multiplier: 4 },
      select: (_args, { viewer }, nested) => ({
        datasets: {
          where: { dataset: visibleDatasets(viewer) },
          select: { dataset: nested() },
          orderBy: { dataset: { code: 'asc' } },
        },
      }),
      resolve: ({ datasets }) => datasets.map(({ dataset }) => dataset),
    }),
  }),
});

builder.nodeRef(Guide, nodeLoader('Guide', 'slug', loadGuides));

export const GuideConnection = builder.connectionObject(
  { type: Guide, name: 'GuideConnection', description: 'A page of guides.' },
  { name: 'GuideEdge', description: 'A guide in a page of guides.' },
);

type TextRow<Name extends Column> = { locale: Locale } & Record<Name, string>;

function textOf<Name extends Column>(texts: readonly TextRow<Name>[], column: Name, locale: Locale): string {
  const nearest = nearestLocale(
    locale,
    texts.map((text) => text.locale),
  );
  return texts.find((text) => text.locale === nearest)?.[column] ?? '';
}

function fallbacksOf(
  texts: readonly { locale: Locale }[],
  locale: Locale,
): { field: Column; locale: Locale }[] {
  const nearest = nearestLocale(
    locale,
    texts.map((text) => text.locale),
  );
  if (nearest === undefined || nearest === locale) return [];
  return (['title', 'summary', 'body'] as const).map((field) => ({ field, locale: nearest }));
}
