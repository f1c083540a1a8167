import { cache } from 'react';
import { ask } from '#graph/ask.ts';
import type { ResultOf } from '#graph/graphql.ts';
import { graphql } from '#graph/graphql.ts';
import type { SiteLocale } from '#i18n/routing.ts';

const DatasetPage = graphql(`
  query DatasetPage($code: String!) {
    dataset(code: $code) {
      code
      title
      description
      caveats
      access
      source
      sourceUrl
      citation
      viewerCanEdit
      updatedAt
      fallbacks {
        field
        locale
      }
      licence {
        code
        name
        url
      }
      topics {
        code
        label
      }
      frequency {
        label
      }
      freshness {
        state
        lastPeriod
        step
        nextPeriod
        dueOn
        newerEdition
      }
      completeness {
        observed
        expected
        share
        expectedPeriods
        gaps {
          missing
          area {
            code
            label
          }
          spans {
            first
            last
          }
        }
      }
      publisher {
        slug
        name
      }
      structure {
        code
        name
        agency
        version
        dimensions {
          concept
          name
          position
          sparse
          codeList {
            code
            name
            codes(first: 1) {
              totalCount
            }
          }
        }
      }
      indicators {
        code
        name
      }
      guides {
        slug
        title
      }
      versions(first: 50) {
        nodes {
          number
          reason
          note
          edition
          supersededBy
          checksum
          asOf
          publishedAt
          citation
          copyObtainedFrom
          processing
          processingNote
          observationCount
          seriesCount
          firstPeriod
          lastPeriod
          isCurrent
          licence {
            code
            name
            url
          }
        }
      }
      coverage {
        countedBy
        periods
        expectedAreas {
          code
        }
        missingAreas {
          code
          label
        }
        areas {
          series
          observations
          firstPeriod
          lastPeriod
          expected
          counts
          area {
            code
            label
          }
        }
      }
    }
  }
`);

export type DatasetView = NonNullable<ResultOf<typeof DatasetPage>['dataset']>;
export type VersionView = DatasetView['versions']['nodes'][number];

/** The dataset of an address; asked for once a request. */
export const loadDataset = cache((locale: SiteLocale, code: string) => ask(locale, DatasetPage, { code }));
