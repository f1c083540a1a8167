'use server';

import { send } from '#graph/ask.ts';
import { graphql } from '#graph/graphql.ts';
import { siteLocale } from '#i18n/routing.ts';
import type { ActState } from '../../../act/act-state.ts';
import { settleAct, typedIn } from '../../../act/settle-act.ts';
import { readRole } from '../roles.ts';

const GrantRole = graphql(`
  mutation GrantRole($input: ChangeRoleInput!) {
    grantRole(input: $input) {
      __typename
      ... on UserError {
        message
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

const RevokeRole = graphql(`
  mutation RevokeRole($input: ChangeRoleInput!) {
    revokeRole(input: $input) {
      __typename
      ... on UserError {
        message
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

/** Gives a person of an observatory a further role there. */
export async function grantRole(_: ActState, form: FormData): Promise<ActState> {
  const locale = siteLocale(String(form.get('locale')));
  const typed = typedIn(form, ['person', 'role']);
  const answer = await send(locale, GrantRole, { input: inputOf(form) });
  return settleAct(locale, typed, answer, (data) => data.grantRole);
}

/** Takes a role at an observatory from a person. */
export async function revokeRole(_: ActState, form: FormData): Promise<ActState> {
  const locale = siteLocale(String(form.get('locale')));
  const answer = await send(locale, RevokeRole, { input: inputOf(form) });
  return settleAct(locale, {}, answer, (data) => data.revokeRole);
}

function inputOf(form: FormData) {
  const { observatory, person, role } = typedIn(form, ['observatory', 'person', 'role']);
  return { observatory, person, role: readRole(role) };
}
