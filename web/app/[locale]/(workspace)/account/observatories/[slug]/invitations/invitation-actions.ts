'use server';

import { createHash } from 'node:crypto';
import { publicUrl } from '#env';
import { send } from '#graph/ask.ts';
import { graphql } from '#graph/graphql.ts';
import { siteLocale } from '#i18n/routing.ts';
import type { ActState } from '../../../act/act-state.ts';
import { act, localeOf, settleAct, typedIn } from '../../../act/settle-act.ts';
import { WriteFault } from '../../../act/write-fault.ts';
import { readRole } from '../roles.ts';

const InviteMember = graphql(
  `
    mutation InviteMember($input: InviteMemberInput!) {
      result: inviteMember(input: $input) {
        __typename
        ... on InviteMemberSuccess {
          secret
          invitation {
            email
          }
        }
        ...WriteFault
      }
    }
  `,
  [WriteFault],
);

const RevokeInvitation = graphql(
  `
    mutation RevokeInvitation($id: ID!) {
      result: revokeInvitation(input: { id: $id }) {
        __typename
        ...WriteFault
      }
    }
  `,
  [WriteFault],
);

const LOCALES = { es: 'ES', pt: 'PT', en: 'EN' } as const;

/** Invites somebody. The link that they need is in the answer, this once; its secret is in no log of addresses. */
export async function inviteMember(_: ActState, form: FormData): Promise<ActState> {
  const { observatory, email, role, language } = typedIn(form, ['observatory', 'email', 'role', 'language']);
  const theirs = siteLocale(language);
  const typed = { email, role, language };
  const body = createHash('sha256').update(JSON.stringify(typed)).digest('hex').slice(0, 32);
  const answer = await send(localeOf(form), InviteMember, {
    input: {
      observatory,
      email,
      roles: [readRole(role)],
      locale: LOCALES[theirs],
      idempotencyKey: `${form.get('formKey')}-${body}`,
    },
  });
  const state = await settleAct(form, answer, typed);
  const result = answer.data?.result;
  if (result?.__typename !== 'InviteMemberSuccess') return state;
  const link = result.secret && `${publicUrl()}/${theirs}/invitation#${result.secret}`;
  return { ...state, given: { email: result.invitation.email, ...(link && { link }) } };
}

/** Withdraws an invitation: its link opens nothing any more. */
export async function revokeInvitation(_: ActState, form: FormData): Promise<ActState> {
  return act(form, RevokeInvitation, typedIn(form, ['id']));
}
