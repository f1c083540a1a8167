'use server';

import { createHash } from 'node:crypto';
import { send } from '#graph/ask.ts';
import { graphql } from '#graph/graphql.ts';
import { siteLocale } from '#i18n/routing.ts';
import type { ActState } from '../act/act-state.ts';
import { settleAct, typedIn } from '../act/settle-act.ts';

const CreateToken = graphql(`
  mutation CreateToken($input: CreateAccessTokenInput!) {
    createAccessToken(input: $input) {
      __typename
      ... on CreateAccessTokenSuccess {
        secret
      }
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

const RevokeToken = graphql(`
  mutation RevokeToken($input: RevokeAccessTokenInput!) {
    revokeAccessToken(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

const DAY_MS = 86_400_000;

/** Makes a token; its secret is in the answer, this once. */
export async function createToken(_: ActState, form: FormData): Promise<ActState> {
  const locale = siteLocale(String(form.get('locale')));
  const { name, days } = typedIn(form, ['name', 'days']);
  const scopes = form.getAll('scope').filter((scope) => scope === 'READ' || scope === 'WRITE');
  const typed = { name, days, scopes: scopes.join(' ') };
  const body = createHash('sha256').update(JSON.stringify(typed)).digest('hex').slice(0, 32);
  const life = Number(days || 0);
  const answer = await send(locale, CreateToken, {
    input: {
      name,
      scopes,
      expiresAt:
        life > 0 ? `${new Date(Date.now() + life * DAY_MS).toISOString().slice(0, 10)}T00:00:00Z` : null,
      idempotencyKey: `${form.get('formKey')}-${body}`,
    },
  });
  const state = await settleAct(locale, typed, answer, (data) => data.createAccessToken);
  const result = answer.data?.createAccessToken;
  if (result?.__typename !== 'CreateAccessTokenSuccess') return state;
  return { ...state, given: result.secret ? { secret: result.secret } : {} };
}

/** Takes a token back; it stops working at once. */
export async function revokeToken(_: ActState, form: FormData): Promise<ActState> {
  const locale = siteLocale(String(form.get('locale')));
  const answer = await send(locale, RevokeToken, { input: { id: String(form.get('id')) } });
  return settleAct(locale, {}, answer, (data) => data.revokeAccessToken);
}
