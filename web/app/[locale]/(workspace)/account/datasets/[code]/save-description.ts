'use server';

import { send } from '#graph/ask.ts';
import { graphql } from '#graph/graphql.ts';
import { WriteFault } from '../../act/write-fault.ts';
import { changedText } from '../../edit/edit-input.ts';
import type { EditState } from '../../edit/edit-state.ts';
import { type Editable, saveEdit } from '../../edit/save-edit.ts';
import { written } from '../../edit/written.ts';
import { DescriptionTexts, descriptionRules, descriptionValues } from './description-fields.ts';

const UpdateDescription = graphql(
  `
    mutation UpdateDescription($input: UpdateDatasetDescriptionInput!) {
      result: updateDatasetDescription(input: $input) {
        __typename
        ... on UpdateDatasetDescriptionSuccess {
          saved: dataset {
            revision
          }
        }
        ... on ConflictError {
          current {
            __typename
            ...DescriptionTexts
          }
        }
        ...WriteFault
      }
    }
  `,
  [DescriptionTexts, WriteFault],
);

/** Saves what changed in a dataset's title, description and caveats. */
export async function saveDescription(state: EditState, form: FormData): Promise<EditState> {
  return saveEdit(state, form, description);
}

const description: Editable = {
  rules: descriptionRules,
  write: async (locale, { values, changed, ...write }) => {
    const answer = await send(locale, UpdateDescription, {
      input: {
        ...write,
        title: changedText('title', values, changed),
        description: changedText('description', values, changed),
        caveats: changedText('caveats', values, changed),
      },
    });
    return written(answer, descriptionValues);
  },
};
