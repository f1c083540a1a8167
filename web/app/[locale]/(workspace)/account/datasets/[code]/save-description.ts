'use server';

import { getTranslations } from 'next-intl/server';
import { send } from '#graph/ask.ts';
import { graphql } from '#graph/graphql.ts';
import { siteLocale } from '#i18n/routing.ts';
import { changedText, idempotencyKey, typedValues } from '../../edit/edit-input.ts';
import { changedFields, type EditState } from '../../edit/edit-state.ts';
import { settleFailure, settleSuccess, settleTrouble } from '../../edit/settle-edit.ts';
import { descriptionFields } from './description-fields.ts';

const UpdateDescription = graphql(`
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
        revision
        fields {
          field
          current
          yours
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
`);

/** Saves what changed in a dataset's title, description and caveats. */
export async function saveDescription(state: EditState, form: FormData): Promise<EditState> {
  const locale = siteLocale(String(form.get('locale')));
  const values = typedValues(form, descriptionFields);
  const changed = changedFields(values, state.original);
  if (changed.length === 0) return { ...state, outcome: 'unchanged', values, issues: {}, conflicts: [] };
  const t = await getTranslations({ locale, namespace: 'account.edit' });
  const { data, trouble } = await send(locale, UpdateDescription, {
    input: {
      id: String(form.get('id')),
      expectedRevision: state.revision,
      idempotencyKey: idempotencyKey(String(form.get('formKey')), state, values),
      title: changedText('title', values, changed),
      description: changedText('description', values, changed),
      caveats: changedText('caveats', values, changed),
    },
  });
  if (trouble)
    return settleTrouble(state, values, trouble, {
      unavailable: t('unavailable'),
      signedOut: t('signedOut'),
    });
  const result = data.updateDatasetDescription;
  return result.__typename === 'UpdateDatasetDescriptionSuccess'
    ? settleSuccess(values, result.dataset.revision)
    : settleFailure(state, values, result);
}
