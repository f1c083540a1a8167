import type { Figure } from './figure.ts';
import type { DatasetFacts } from './indicator-document.ts';

/** Whose figures those of a dataset's current version are. */
export function sourceOf(dataset: DatasetFacts): Figure['source'] {
  const version = dataset.currentVersion;
  return {
    code: dataset.code,
    title: dataset.title,
    source: dataset.source,
    sourceUrl: dataset.sourceUrl,
    publisher: dataset.publisher.name,
    version: version?.number ?? null,
    edition: version?.edition ?? null,
    supersededBy: version?.supersededBy ?? null,
    published: version?.publishedAt ?? null,
    licence: version?.licence ?? dataset.licence,
    citation: version?.citation ?? dataset.citation,
    caveats: dataset.caveats,
    copyObtainedFrom: version?.copyObtainedFrom ?? null,
  };
}
