import { languageTag, type SiteLocale } from '#i18n/routing.ts';
import type { Figure } from '../figure.ts';
import { addressesOf } from './view-addresses.ts';

/** All that is known of a view but its figures: what a program needs to use and to cite them. Always the same for the same view. */
export function metadataOf(figure: Figure, locale: SiteLocale) {
  const { indicator, source, dataset, view } = figure;
  return {
    title: figure.title,
    subtitle: figure.subtitle,
    language: languageTag(locale),
    indicator: {
      code: indicator.code,
      name: indicator.name,
      definition: indicator.definition,
      measure: indicator.measure,
    },
    counted: { by: figure.countedBy, inWords: figure.counted },
    unit: {
      code: figure.sourceUnit?.code ?? null,
      inWords: figure.unitLabel,
      shownAs: figure.unit,
      powerOfTen: figure.unitMultiplier,
      indexBase: figure.base,
      shareOver: figure.shareOver,
      population: figure.population,
    },
    transformation: figure.transform,
    summedByTheHub: figure.summed,
    periods: { first: figure.periods[0] ?? null, last: figure.periods.at(-1) ?? null, shown: figure.period },
    frequency: dataset.frequency.code,
    source: {
      institution: source.source,
      address: source.sourceUrl,
      dataset: source.code,
      title: source.title,
      version: source.version,
      edition: source.edition,
      supersededBy: source.supersededBy,
      publishedInTheHub: source.published,
      keptBy: source.publisher,
      copyObtainedFrom: source.copyObtainedFrom,
    },
    licence: source.licence,
    citation: source.citation,
    caveats: source.caveats,
    notes: figure.notes,
    changedInTheView: figure.repairs.map(({ kind, given, used, text }) => ({ kind, given, used, text })),
    view,
    addresses: addressesOf(locale, view),
  };
}

export type FigureMetadata = ReturnType<typeof metadataOf>;
