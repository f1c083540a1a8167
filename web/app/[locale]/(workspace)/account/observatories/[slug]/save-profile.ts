'use server';

import { getTranslations } from 'next-intl/server';
import { send } from '#graph/ask.ts';
import { graphql } from '#graph/graphql.ts';
import { siteLocale } from '#i18n/routing.ts';
import { changedPlain, changedText, idempotencyKey, typedValues } from '../../edit/edit-input.ts';
import { changedFields, type EditState } from '../../edit/edit-state.ts';
import { settleFailure, settleSuccess, settleTrouble } from '../../edit/settle-edit.ts';
import { profileFields } from './profile-fields.ts';

const UpdateProfile = graphql(`
  mutation UpdateProfile($input: UpdateObservatoryProfileInput!) {
    updateObservatoryProfile(input: $input) {
      __typename
      ... on UpdateObservatoryProfileSuccess {
        observatory {
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

/** Saves what changed in an observatory's profile. */
export async function saveProfile(state: EditState, form: FormData): Promise<EditState> {
  const locale = siteLocale(String(form.get('locale')));
  const values = typedValues(form, profileFields);
  const changed = changedFields(values, state.original);
  if (changed.length === 0) return { ...state, outcome: 'unchanged', values, issues: {}, conflicts: [] };
  const t = await getTranslations({ locale, namespace: 'account.edit' });
  const place = { latitude: degrees(values.latitude), longitude: degrees(values.longitude) };
  const wrong = (['latitude', 'longitude'] as const).filter((field) => Number.isNaN(place[field]));
  if (wrong.length > 0)
    return {
      ...state,
      outcome: 'invalid',
      values,
      conflicts: [],
      issues: Object.fromEntries(wrong.map((field) => [field, t('notANumber')])),
    };

  const { data, trouble } = await send(locale, UpdateProfile, {
    input: {
      id: String(form.get('id')),
      expectedRevision: state.revision,
      idempotencyKey: idempotencyKey(String(form.get('formKey')), state, values),
      name: changedText('name', values, changed),
      acronym: changedPlain('acronym', values, changed),
      description: changedText('description', values, changed),
      website: changedPlain('website', values, changed),
      city: changedPlain('city', values, changed),
      latitude: changed.includes('latitude') ? place.latitude : undefined,
      longitude: changed.includes('longitude') ? place.longitude : undefined,
    },
  });
  if (trouble)
    return settleTrouble(state, values, trouble, {
      unavailable: t('unavailable'),
      signedOut: t('signedOut'),
    });
  const result = data.updateObservatoryProfile;
  return result.__typename === 'UpdateObservatoryProfileSuccess'
    ? settleSuccess(values, result.observatory.revision)
    : settleFailure(state, values, result);
}

/** Degrees with a point or a comma; null where nothing is typed; NaN where it is no number. */
function degrees(text = ''): number | null {
  return text === '' ? null : Number(text.replace(',', '.'));
}
