'use server';

import { createHash } from 'node:crypto';
import { send } from '#graph/ask.ts';
import { graphql } from '#graph/graphql.ts';
import type { ActState } from '../act/act-state.ts';
import { act, localeOf, settleAct, typedIn } from '../act/settle-act.ts';
import { WriteFault } from '../act/write-fault.ts';

const CreateToken = graphql(
  `
    mutation CreateToken($input: CreateAccessTokenInput!) {
      result: createAccessToken(input: $input) {
        __typename
        ... on CreateAccessTokenSuccess {
          secret
        }
        ...WriteFault
      }
    }
  `,
  [WriteFault],
);

const RevokeToken = graphql(
  `
    mutation RevokeToken($id: ID!) {
      result: revokeAccessToken(input: { id: $id }) {
        __typename
        ...WriteFault
      }
    }
  `,
  [WriteFault],
);

const DAY_MS = 86_400_000;

/** Makes a token; its secret is in the answer, this once. */
export async function createToken(_: ActState, form: FormData): Promise<ActState> {
  const { name, days } = typedIn(form, ['name', 'days']);
  const scopes = form.getAll('scope').filter((scope) => scope === 'READ' || scope === 'WRITE');
  const typed = { name, days, scopes: scopes.join(' ') };
  const body = createHash('sha256').update(JSON.stringify(typed)).digest('hex').slice(0, 32);
  const life = Number(days || 0);
  const answer = await send(localeOf(form), CreateToken, {
    input: {
      name,
      scopes,
      expiresAt:
        life > 0 ? `${new Date(Date.now() + life * DAY_MS).toISOString().slice(0, 10)}T00:00:00Z` : null,
      idempotencyKey: `${form.get('formKey')}-${body}`,
    },
  });
  const state = await settleAct(form, answer, typed);
  const result = answer.data?.result;
  if (result?.__typename !== 'CreateAccessTokenSuccess') return state;
  return { ...state, given: result.secret ? { secret: result.secret } : {} };
}

/** Takes a token back; it stops working at once. */
export async function revokeToken(_: ActState, form: FormData): Promise<ActState> {
  return act(form, RevokeToken, typedIn(form, ['id']));
}
