'use server';

import { createHash } from 'node:crypto';
import { revalidatePath } from 'next/cache';
import { getTranslations } from 'next-intl/server';
import { send } from '#graph/ask.ts';
import { graphql } from '#graph/graphql.ts';
import { siteLocale } from '#i18n/routing.ts';
import type { TokenState } from './token-state.ts';

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
export async function createToken(_: TokenState, form: FormData): Promise<TokenState> {
  const locale = siteLocale(String(form.get('locale')));
  const name = String(form.get('name') ?? '').trim();
  const scopes = form.getAll('scope').filter((scope) => scope === 'READ' || scope === 'WRITE');
  const days = Number(form.get('days') || 0);
  const typed = { name, scopes, days: String(form.get('days') ?? '') };
  const body = createHash('sha256').update(JSON.stringify(typed)).digest('hex').slice(0, 32);
  const { data, trouble } = await send(locale, CreateToken, {
    input: {
      name,
      scopes,
      expiresAt:
        days > 0 ? `${new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10)}T00:00:00Z` : null,
      idempotencyKey: `${form.get('formKey')}-${body}`,
    },
  });
  if (trouble) return { outcome: 'refused', typed, message: await troubleWords(locale, trouble) };
  const result = data.createAccessToken;
  if (result.__typename === 'CreateAccessTokenSuccess') {
    revalidatePath(`/${locale}/account/tokens`);
    return { outcome: 'created', typed: { name: '', scopes: ['READ'], days: '90' }, secret: result.secret };
  }
  const issues = result.__typename === 'InvalidError' ? result.issues.map(({ message }) => message) : [];
  return { outcome: 'refused', typed, message: [result.message, ...issues].join(' ') };
}

/** Takes a token back; it stops working at once. Gives the words of what went wrong, or null. */
export async function revokeToken(_: string | null, form: FormData): Promise<string | null> {
  const locale = siteLocale(String(form.get('locale')));
  const { data, trouble } = await send(locale, RevokeToken, { input: { id: String(form.get('id')) } });
  if (trouble) return troubleWords(locale, trouble);
  const result = data.revokeAccessToken;
  if (result.__typename !== 'RevokeAccessTokenSuccess') return result.message;
  revalidatePath(`/${locale}/account/tokens`);
  return null;
}

async function troubleWords(
  locale: ReturnType<typeof siteLocale>,
  trouble: NonNullable<Awaited<ReturnType<typeof send>>['trouble']>,
): Promise<string> {
  if (trouble.kind === 'REFUSED') return trouble.message;
  const t = await getTranslations({ locale, namespace: 'account.edit' });
  return trouble.kind === 'SIGNED_OUT' ? t('signedOut') : t('unavailable');
}
