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
            codeList {
              code
              entry(code: "_T") {
                code
              }
            }
          }
        }
        coverage {
          countedBy
          areas {
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

export type IndicatorView = NonNullable<ResultOf<typeof IndicatorPage>['indicator']>;
export type SourceView = IndicatorView['datasets'][number];

/** The indicator of an address with the datasets that hold it; asked for once a request. */
export const loadIndicator = cache((locale: SiteLocale, code: string) =>
  ask(locale, IndicatorPage, { code }),
);
