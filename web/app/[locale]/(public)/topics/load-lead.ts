import { cache } from 'react';
import { ask } from '#graph/ask.ts';
import { graphql } from '#graph/graphql.ts';
import { figure } from '#i18n/number.ts';
import { periodLabel } from '#i18n/period.ts';
import type { SiteLocale } from '#i18n/routing.ts';
import { type LeadPart, leadFigures } from './lead-part.ts';
import type { TopicSlug } from './topic-slugs.ts';
import { TOPICS } from './topics.ts';

const LeadSums = graphql(`
  query LeadSums($code: String!, $filter: SeriesFilter!, $by: [String!]!) {
    indicator(code: $code) {
      aggregate(filter: $filter, by: $by) {
        unitMultiplier
        rows {
          period
          value
          areasCovered
          areasExpected
          group {
            concept
            code
            label
          }
        }
        dataset {
          code
          title
          source
        }
        version {
          number
          edition
          supersededBy
          copyObtainedFrom
        }
      }
    }
  }
`);

/** Where figures of an opening come from. */
export interface LeadSource {
  dataset: { code: string; title: string; source: string };
  version: {
    number: number;
    edition: string | null;
    supersededBy: string | null;
    copyObtainedFrom: string | null;
  };
  /** How many of the expected areas the sums hold; null where the sentence names its areas. */
  coverage: { covered: number; expected: number } | null;
}

/** The values of a topic's opening sentences, written in the language, and their sources. */
export interface Lead {
  values: Record<string, string>;
  /** The indicator of each part, by its name. */
  indicators: Record<string, string>;
  sources: LeadSource[];
}

function groupedBy({ kind, by = 'TIME_PERIOD' }: LeadPart): string[] {
  if (kind === 'span') return [];
  return kind === 'largest' ? ['REF_AREA', by] : [by];
}

/** The opening of a topic; null where a figure of it is missing or its periods differ: then nothing is said. */
export const loadLead = cache(async (locale: SiteLocale, slug: TopicSlug): Promise<Lead | null> => {
  const parts = TOPICS[slug].lead;
  const answers = await Promise.all(
    parts.map((part) =>
      ask(locale, LeadSums, { code: part.indicator, filter: part.filter, by: groupedBy(part) }),
    ),
  );
  const lead: Lead = { values: {}, indicators: {}, sources: [] };
  const periods = new Set<string | null>();
  for (const [index, part] of parts.entries()) {
    const sums = answers[index]?.data?.indicator?.aggregate;
    const figures = sums && leadFigures(part, sums.rows, sums.unitMultiplier);
    if (!sums || !figures) return null;
    for (const [name, value] of Object.entries(figures.values)) lead.values[name] = figure(value, locale);
    Object.assign(lead.values, figures.words);
    if (figures.period !== null) lead.values[`${part.name}Period`] = periodLabel(figures.period, locale);
    if (part.samePeriod) periods.add(figures.period);
    lead.indicators[part.name] = part.indicator;
    if (!lead.sources.some(({ dataset }) => dataset.code === sums.dataset.code))
      lead.sources.push({ dataset: sums.dataset, version: sums.version, coverage: figures.coverage });
  }
  return periods.size > 1 ? null : lead;
});
