'use server';

import { send } from '#graph/ask.ts';
import { graphql } from '#graph/graphql.ts';
import { changedPlain, changedText } from '../../edit/edit-input.ts';
import type { EditState } from '../../edit/edit-state.ts';
import { degrees } from '../../edit/field-rule.ts';
import { type Editable, saveEdit, type Written } from '../../edit/save-edit.ts';
import { ProfileTexts, profileRules, profileValues } from './profile-fields.ts';

const UpdateProfile = graphql(
  `
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
          current {
            __typename
            ...ProfileTexts
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
  [ProfileTexts],
);

/** Saves what changed in an observatory's profile. */
export async function saveProfile(state: EditState, form: FormData): Promise<EditState> {
  return saveEdit(state, form, profile);
}

const profile: Editable = {
  rules: profileRules,
  write: async (locale, { values, changed, ...write }): Promise<Written> => {
    const { data, trouble } = await send(locale, UpdateProfile, {
      input: {
        ...write,
        name: changedText('name', values, changed),
        acronym: changedPlain('acronym', values, changed),
        description: changedText('description', values, changed),
        website: changedPlain('website', values, changed),
        city: changedPlain('city', values, changed),
        latitude: changed.includes('latitude') ? degrees(values.latitude) : undefined,
        longitude: changed.includes('longitude') ? degrees(values.longitude) : undefined,
      },
    });
    if (trouble) return { kind: 'trouble', trouble };
    const result = data.updateObservatoryProfile;
    switch (result.__typename) {
      case 'UpdateObservatoryProfileSuccess':
        return { kind: 'saved', revision: result.observatory.revision };
      case 'ConflictError': {
        const { current, message } = result;
        if (current.__typename !== 'Observatory') return { kind: 'refused', message };
        return { kind: 'conflict', values: profileValues(current), revision: current.revision, message };
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
