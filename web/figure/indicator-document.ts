import { cache } from 'react';
import { ask } from '#graph/ask.ts';
import { graphql, type ResultOf } from '#graph/graphql.ts';
import type { SiteLocale } from '#i18n/routing.ts';

const IndicatorPage = graphql(`
  query IndicatorPage($code: String!) {
    indicator(code: $code) {
      code
      name
      definition
      measure
      aimsAt
      fallbacks {
        field
        locale
      }
      unit {
        code
        label
      }
      topics {
        code
        label
      }
      goals {
        code
        label
      }
      guides {
        slug
        title
      }
      datasets {
        code
        title
        source
        sourceUrl
        citation
        caveats
        updatedAt
        access
        publisher {
          slug
          name
        }
        frequency {
          code
          label
        }
        licence {
          code
          name
          url
        }
        currentVersion {
          number
          edition
          supersededBy
          publishedAt
          copyObtainedFrom
          citation
          firstPeriod
          lastPeriod
          licence {
            code
            name
            url
          }
        }
        structure {
          dimensions {
            concept
            name
            sparse
            codeList {
              code
            }
          }
        }
        coverage {
          countedBy
          areas {
            lastPeriod
            area {
              code
              label
            }
          }
        }
      }
    }
  }
`);

export type IndicatorFacts = NonNullable<ResultOf<typeof IndicatorPage>['indicator']>;
export type DatasetFacts = IndicatorFacts['datasets'][number];

/** What is known of an indicator and of the datasets that hold it; asked for once a request. */
export const loadIndicator = cache((locale: SiteLocale, code: string) =>
  ask(locale, IndicatorPage, { code }),
);

/** The dimensions of a dataset beside the area. */
export function otherDimensions(dataset: DatasetFacts) {
  return dataset.structure.dimensions.filter(({ concept }) => concept !== 'REF_AREA');
}
