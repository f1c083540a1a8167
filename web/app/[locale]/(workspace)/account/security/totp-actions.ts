'use server';

import { send } from '#graph/ask.ts';
import { graphql } from '#graph/graphql.ts';
import { siteLocale } from '#i18n/routing.ts';
import type { ActState } from '../act/act-state.ts';
import { settleAct, typedIn } from '../act/settle-act.ts';
import { qrPath } from './qr-path.ts';

const EnrolTotp = graphql(`
  mutation EnrolTotp {
    enrolTotp {
      __typename
      ... on EnrolTotpSuccess {
        uri
        secret
      }
      ... on UserError {
        message
      }
    }
  }
`);

const ConfirmTotp = graphql(`
  mutation ConfirmTotp($code: String!) {
    confirmTotp(input: { code: $code }) {
      __typename
      ... on ConfirmTotpSuccess {
        recoveryCodes
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

const VerifyTotp = graphql(`
  mutation VerifyTotp($code: String!) {
    verifyTotp(input: { code: $code }) {
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

const DisableTotp = graphql(`
  mutation DisableTotp($password: String, $code: String!) {
    disableTotp(input: { password: $password, code: $code }) {
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

const localeOf = (form: FormData) => siteLocale(String(form.get('locale')));
const codeOf = (form: FormData) => typedIn(form, ['code']).code.replaceAll(' ', '');

/**
 * Sets one-time codes up, in two steps: a secret to read with the app, then a code of it, which brings the recovery
 * codes. A wrong code keeps the secret that is shown.
 */
export async function enrol(state: ActState, form: FormData): Promise<ActState> {
  const locale = localeOf(form);
  if (form.get('step') !== 'confirm') {
    const { data, trouble } = await send(locale, EnrolTotp, {});
    const result = data?.enrolTotp;
    if (result?.__typename === 'EnrolTotpSuccess') {
      const { path, size } = qrPath(result.uri);
      const given = { secret: result.secret, path, size: String(size) };
      return { outcome: 'open', message: null, issues: {}, typed: {}, given };
    }
    return settleAct(
      locale,
      {},
      trouble ? { data: null, trouble } : { data, trouble },
      (one) => one.enrolTotp,
    );
  }
  const answer = await send(locale, ConfirmTotp, { code: codeOf(form) });
  const result = answer.data?.confirmTotp;
  if (result?.__typename === 'ConfirmTotpSuccess') {
    // The page isn't made anew before the codes are put away: it would take them from the screen.
    const given = { codes: result.recoveryCodes.join('\n') };
    return { outcome: 'done', message: null, issues: {}, typed: {}, given };
  }
  const settled = await settleAct(locale, {}, answer, (data) => data.confirmTotp);
  return { ...settled, ...(state.given && { given: state.given }) };
}

/** Shows a code in a session that was opened without one. */
export async function verify(_: ActState, form: FormData): Promise<ActState> {
  const answer = await send(localeOf(form), VerifyTotp, { code: codeOf(form) });
  return settleAct(localeOf(form), {}, answer, (data) => data.verifyTotp);
}

/** Turns one-time codes off. */
export async function disable(_: ActState, form: FormData): Promise<ActState> {
  const password = form.get('password');
  const answer = await send(localeOf(form), DisableTotp, {
    password: password === null ? null : String(password),
    code: codeOf(form),
  });
  return settleAct(localeOf(form), {}, answer, (data) => data.disableTotp);
}
