'use server';

import { graphql } from '#graph/graphql.ts';
import type { ActState } from '../../../act/act-state.ts';
import { act, typedIn } from '../../../act/settle-act.ts';
import { WriteFault } from '../../../act/write-fault.ts';
import { readRole } from '../roles.ts';

const GrantRole = graphql(
  `
    mutation GrantRole($input: ChangeRoleInput!) {
      result: grantRole(input: $input) {
        __typename
        ...WriteFault
      }
    }
  `,
  [WriteFault],
);

const RevokeRole = graphql(
  `
    mutation RevokeRole($input: ChangeRoleInput!) {
      result: revokeRole(input: $input) {
        __typename
        ...WriteFault
      }
    }
  `,
  [WriteFault],
);

const ResetTotp = graphql(
  `
    mutation ResetTotp($input: ResetTotpInput!) {
      result: resetTotp(input: $input) {
        __typename
        ...WriteFault
      }
    }
  `,
  [WriteFault],
);

/** Gives a person of an observatory a further role there. */
export async function grantRole(_: ActState, form: FormData): Promise<ActState> {
  return act(form, GrantRole, { input: roleIn(form) }, typedIn(form, ['person', 'role']));
}

/** Takes a role at an observatory from a person. */
export async function revokeRole(_: ActState, form: FormData): Promise<ActState> {
  return act(form, RevokeRole, { input: roleIn(form) });
}

/** Forgets the one-time codes of a person who can show none any more, and ends their sessions. */
export async function resetTotp(_: ActState, form: FormData): Promise<ActState> {
  const { observatory, person, formKey } = typedIn(form, ['observatory', 'person', 'formKey']);
  return act(form, ResetTotp, { input: { observatory, person, idempotencyKey: formKey } });
}

function roleIn(form: FormData) {
  const { observatory, person, role } = typedIn(form, ['observatory', 'person', 'role']);
  return { observatory, person, role: readRole(role) };
}
