'use server';

import { getTranslations } from 'next-intl/server';
import { clientOfRequest } from '#auth/client-of-request.ts';
import { joinByInvitation, type OfferedInvitation, readInvitation } from '#auth/invitation.ts';
import { send } from '#graph/ask.ts';
import { graphql } from '#graph/graphql.ts';
import { type SiteLocale, siteLocale } from '#i18n/routing.ts';
import { troubleWords } from '#ui/trouble-words.ts';

const AcceptInvitation = graphql(`
  mutation AcceptInvitation($secret: String!) {
    acceptInvitation(input: { secret: $secret }) {
      __typename
      ... on AcceptInvitationSuccess {
        observatory {
          slug
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

const TROUBLES = [
  'INVITATION_REFUSED',
  'WEAK_PASSWORD',
  'BAD_INPUT',
  'ACCOUNT_EXISTS',
  'TOO_MANY_ATTEMPTS',
  'UNAVAILABLE',
] as const;

/** Why an invitation can't be read or accepted, in words and by its name. */
export interface Refusal {
  refused: string;
  code: (typeof TROUBLES)[number];
}

/** An invitation as its person reads it. */
export interface Offer {
  email: string;
  observatory: string;
  slug: string;
  roles: string[];
  /** ISO 8601. */
  until: string;
  hasAccount: boolean;
}

/** What the invitation of a secret offers, in the person's language. */
export async function openInvitation(segment: string, secret: string): Promise<{ offer: Offer } | Refusal> {
  const locale = siteLocale(segment);
  try {
    const offered = await readInvitation(secret, await clientOfRequest());
    const t = await getTranslations({ locale, namespace: 'account' });
    const { email, roles, expiresAt, observatory, hasAccount } = offered;
    return {
      offer: {
        email,
        observatory: nameIn(locale, offered),
        slug: observatory.slug,
        roles: roles.map((role) => t(`roles.${role}`)),
        until: expiresAt,
        hasAccount,
      },
    };
  } catch (error) {
    return refusalOf(locale, error);
  }
}

/** Makes the account of an invitation. Null: done, and the e-mail and password sign in. */
export async function makeAccount(
  segment: string,
  account: { secret: string; name: string; password: string },
): Promise<Refusal | null> {
  try {
    await joinByInvitation(account, await clientOfRequest());
    return null;
  } catch (error) {
    return refusalOf(siteLocale(segment), error);
  }
}

/** Takes the roles of an invitation for the person who is signed in. Null: done. */
export async function acceptSignedIn(segment: string, secret: string): Promise<{ refused: string } | null> {
  const locale = siteLocale(segment);
  const { data, trouble } = await send(locale, AcceptInvitation, { secret });
  if (trouble) return { refused: await troubleWords(locale, trouble) };
  const result = data.acceptInvitation;
  return result.__typename === 'AcceptInvitationSuccess' ? null : { refused: result.message };
}

async function refusalOf(locale: SiteLocale, error: unknown): Promise<Refusal> {
  const code = TROUBLES.find((one) => error instanceof Error && error.message === one) ?? 'UNAVAILABLE';
  const t = await getTranslations({ locale, namespace: 'workspace' });
  return { refused: t(`invitation.trouble.${code}`), code };
}

function nameIn(locale: SiteLocale, { observatory }: OfferedInvitation): string {
  const { name, slug } = observatory;
  return name[locale] ?? name.es ?? name.pt ?? name.en ?? slug;
}
