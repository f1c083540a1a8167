'use server';

import { send } from '#graph/ask.ts';
import { graphql } from '#graph/graphql.ts';
import { type ActState, openAct } from '../act/act-state.ts';
import { act, localeOf, settleAct, typedIn } from '../act/settle-act.ts';
import { WriteFault } from '../act/write-fault.ts';
import { qrPath } from './qr-path.ts';

const EnrolTotp = graphql(
  `
    mutation EnrolTotp {
      result: enrolTotp {
        __typename
        ... on EnrolTotpSuccess {
          uri
          secret
        }
        ...WriteFault
      }
    }
  `,
  [WriteFault],
);

const ConfirmTotp = graphql(
  `
    mutation ConfirmTotp($code: String!) {
      result: confirmTotp(input: { code: $code }) {
        __typename
        ... on ConfirmTotpSuccess {
          recoveryCodes
        }
        ...WriteFault
      }
    }
  `,
  [WriteFault],
);

const VerifyTotp = graphql(
  `
    mutation VerifyTotp($code: String!) {
      result: verifyTotp(input: { code: $code }) {
        __typename
        ...WriteFault
      }
    }
  `,
  [WriteFault],
);

const DisableTotp = graphql(
  `
    mutation DisableTotp($password: String, $code: String!) {
      result: disableTotp(input: { password: $password, code: $code }) {
        __typename
        ...WriteFault
      }
    }
  `,
  [WriteFault],
);

/** Sets one-time codes up, in two steps: a secret to read with the app, then a code of it. */
export async function enrol(state: ActState, form: FormData): Promise<ActState> {
  return form.get('step') === 'confirm' ? confirm(state, form) : begin(form);
}

async function begin(form: FormData): Promise<ActState> {
  const answer = await send(localeOf(form), EnrolTotp, {});
  const result = answer.data?.result;
  if (result?.__typename !== 'EnrolTotpSuccess') return settleAct(form, answer);
  const { path, size } = qrPath(result.uri);
  return { ...openAct, given: { secret: result.secret, path, size: String(size) } };
}

/** Brings the recovery codes; a wrong code keeps the secret that is shown. */
async function confirm(state: ActState, form: FormData): Promise<ActState> {
  const answer = await send(localeOf(form), ConfirmTotp, typedIn(form, ['code']));
  const result = answer.data?.result;
  if (result?.__typename === 'ConfirmTotpSuccess') {
    // The page isn't made anew before the codes are put away: it would take them from the screen.
    return { ...openAct, outcome: 'done', given: { codes: result.recoveryCodes.join('\n') } };
  }
  const settled = await settleAct(form, answer);
  return { ...settled, ...(state.given && { given: state.given }) };
}

/** Shows a code in a session that was opened without one. */
export async function verify(_: ActState, form: FormData): Promise<ActState> {
  return act(form, VerifyTotp, typedIn(form, ['code']));
}

/** Turns one-time codes off. */
export async function disable(_: ActState, form: FormData): Promise<ActState> {
  const password = form.get('password');
  return act(form, DisableTotp, {
    ...typedIn(form, ['code']),
    password: password === null ? null : String(password),
  });
}
