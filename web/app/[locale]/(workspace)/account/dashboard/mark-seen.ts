'use server';

import { graphql } from '#graph/graphql.ts';
import type { ActState } from '../act/act-state.ts';
import { act, typedIn } from '../act/settle-act.ts';
import { WriteFault } from '../act/write-fault.ts';

const MarkSeen = graphql(
  `
    mutation MarkSeen($at: DateTime) {
      result: markNewsSeen(input: { at: $at }) {
        __typename
        ...WriteFault
      }
    }
  `,
  [WriteFault],
);

/** Marks the news as seen that stood on the page: not what came since. */
export async function markSeen(_: ActState, form: FormData): Promise<ActState> {
  return act(form, MarkSeen, typedIn(form, ['at']));
}
