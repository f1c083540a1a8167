'use server';

import { send } from '#graph/ask.ts';
import { graphql } from '#graph/graphql.ts';
import { changedText } from '../../edit/edit-input.ts';
import type { EditState } from '../../edit/edit-state.ts';
import { type Editable, saveEdit, type Written } from '../../edit/save-edit.ts';
import { DescriptionTexts, descriptionRules, descriptionValues } from './description-fields.ts';

const UpdateDescription = graphql(
  `
    mutation UpdateDescription($input: UpdateDatasetDescriptionInput!) {
      updateDatasetDescription(input: $input) {
        __typename
        ... on UpdateDatasetDescriptionSuccess {
          dataset {
            revision
          }
        }
        ... on UserError {
          message
        }
        ... on ConflictError {
          current {
            __typename
            ...DescriptionTexts
          }
        }
        ... on InvalidError {
          issues {
            field
            message
          }
        }
      }
    }
  `,
  [DescriptionTexts],
);

/** Saves what changed in a dataset's title, description and caveats. */
export async function saveDescription(state: EditState, form: FormData): Promise<EditState> {
  return saveEdit(state, form, description);
}

const description: Editable = {
  rules: descriptionRules,
  write: async (locale, { values, changed, ...write }): Promise<Written> => {
    const { data, trouble } = await send(locale, UpdateDescription, {
      input: {
        ...write,
        title: changedText('title', values, changed),
        description: changedText('description', values, changed),
        caveats: changedText('caveats', values, changed),
      },
    });
    if (trouble) return { kind: 'trouble', trouble };
    const result = data.updateDatasetDescription;
    switch (result.__typename) {
      case 'UpdateDatasetDescriptionSuccess':
        return { kind: 'saved', revision: result.dataset.revision };
      case 'ConflictError': {
        const { current, message } = result;
        if (current.__typename !== 'Dataset') return { kind: 'refused', message };
        return { kind: 'conflict', values: descriptionValues(current), revision: current.revision, message };
      }
      case 'InvalidError':
        return { kind: 'invalid', message: result.message, issues: result.issues };
      case 'SignInRequiredError':
        return { kind: 'trouble', trouble: { kind: 'SIGNED_OUT' } };
      default:
        return { kind: 'refused', message: result.message };
    }
  },
};
