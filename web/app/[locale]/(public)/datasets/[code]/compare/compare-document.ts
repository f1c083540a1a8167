import { cache } from 'react';
import { ask } from '#graph/ask.ts';
import { graphql, type ResultOf } from '#graph/graphql.ts';
import type { SiteLocale } from '#i18n/routing.ts';

const Versions = graphql(`
  query ComparedVersions($code: String!) {
    dataset(code: $code) {
      code
      title
      fallbacks {
        field
        locale
      }
      versions(first: 100) {
        nodes {
          number
          publishedAt
        }
      }
    }
  }
`);

const Changes = graphql(`
  query VersionChanges($code: String!, $from: Int!, $to: Int!, $after: String) {
    dataset(code: $code) {
      version(number: $to) {
        number
        reason
        note
        publishedAt
        changesFrom(number: $from) {
          from {
            number
            publishedAt
          }
          series {
            added
            removed
            revised
            unchanged
          }
          redefinedSeries
          observations {
            added
            removed
            revised
            unchanged
          }
          restatedObservations
          areas {
            added
            removed
            revised
            restated
            firstPeriod
            lastPeriod
            area {
              code
              label
            }
          }
          attributes {
            field
            before
            after
          }
          changes(first: 25, after: $after) {
            totalCount
            pageInfo {
              hasNextPage
              endCursor
            }
            nodes {
              kind
              key
              period
              before
              after
              change
              relativeChange
              statusBefore
              statusAfter
              dimensions {
                concept
                label
              }
            }
          }
        }
      }
    }
  }
`);

export type ChangesView = NonNullable<
  NonNullable<NonNullable<ResultOf<typeof Changes>['dataset']>['version']>['changesFrom']
>;
export type ComparedVersion = NonNullable<NonNullable<ResultOf<typeof Changes>['dataset']>['version']>;

/** The dataset of an address with the numbers of its versions; asked for once a request. */
export const loadVersions = cache((locale: SiteLocale, code: string) => ask(locale, Versions, { code }));

/** What a version changes against another; a page that is not there is answered by the first one. */
export async function loadChanges(
  locale: SiteLocale,
  variables: { code: string; from: number; to: number; after?: string | undefined },
) {
  const answer = await ask(locale, Changes, variables);
  const isLost = answer.trouble?.kind === 'REFUSED' && variables.after !== undefined;
  if (!isLost) return { answer, lostPage: false };
  return { answer: await ask(locale, Changes, { ...variables, after: undefined }), lostPage: true };
}
