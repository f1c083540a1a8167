'use server';

import { send } from '#graph/ask.ts';
import { graphql } from '#graph/graphql.ts';
import { WriteFault } from '../../act/write-fault.ts';
import { changedPlain, changedText } from '../../edit/edit-input.ts';
import type { EditState } from '../../edit/edit-state.ts';
import { degrees } from '../../edit/field-rule.ts';
import { type Editable, saveEdit } from '../../edit/save-edit.ts';
import { written } from '../../edit/written.ts';
import { ProfileTexts, profileRules, profileValues } from './profile-fields.ts';

const UpdateProfile = graphql(
  `
    mutation UpdateProfile($input: UpdateObservatoryProfileInput!) {
      result: updateObservatoryProfile(input: $input) {
        __typename
        ... on UpdateObservatoryProfileSuccess {
          saved: observatory {
            revision
          }
        }
        ... on ConflictError {
          current {
            __typename
            ...ProfileTexts
          }
        }
        ...WriteFault
      }
    }
  `,
  [ProfileTexts, WriteFault],
);

/** Saves what changed in an observatory's profile. */
export async function saveProfile(state: EditState, form: FormData): Promise<EditState> {
  return saveEdit(state, form, profile);
}

const profile: Editable = {
  rules: profileRules,
  write: async (locale, { values, changed, ...write }) => {
    const answer = await send(locale, UpdateProfile, {
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
    return written(answer, profileValues);
  },
};
