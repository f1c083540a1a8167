'use server';

import { send } from '#graph/ask.ts';
import { graphql } from '#graph/graphql.ts';
import { type ActState, openAct } from '../act/act-state.ts';
import { act, localeOf, settleAct, typedIn } from '../act/settle-act.ts';
import { WriteFault } from '../act/write-fault.ts';

const ChangeName = graphql(
  `
    mutation ChangeName($name: String!) {
      result: changeName(input: { name: $name }) {
        __typename
        ...WriteFault
      }
    }
  `,
  [WriteFault],
);

const ChangePassword = graphql(
  `
    mutation ChangePassword($current: String!, $password: String!) {
      result: changePassword(input: { current: $current, password: $password }) {
        __typename
        ...WriteFault
      }
    }
  `,
  [WriteFault],
);

const RevokeSession = graphql(
  `
    mutation RevokeSession($id: ID!) {
      result: revokeSession(input: { id: $id }) {
        __typename
        ...WriteFault
      }
    }
  `,
  [WriteFault],
);

const RevokeOtherSessions = graphql(
  `
    mutation RevokeOtherSessions {
      result: revokeOtherSessions {
        __typename
        ...WriteFault
      }
    }
  `,
  [WriteFault],
);

const SignOutEverywhere = graphql(
  `
    mutation SignOutEverywhere {
      result: signOutEverywhere {
        __typename
        ...WriteFault
      }
    }
  `,
  [WriteFault],
);

/** Changes the name that others see. */
export async function changeName(_: ActState, form: FormData): Promise<ActState> {
  const typed = typedIn(form, ['name']);
  return act(form, ChangeName, typed, typed);
}

/** Changes the password, and ends the other sessions. Passwords are taken as typed, blanks and all. */
export async function changePassword(_: ActState, form: FormData): Promise<ActState> {
  const [current, password] = [String(form.get('current') ?? ''), String(form.get('password') ?? '')];
  return act(form, ChangePassword, { current, password });
}

/** Ends one session. */
export async function revokeSession(_: ActState, form: FormData): Promise<ActState> {
  return act(form, RevokeSession, typedIn(form, ['id']));
}

/** Ends all sessions but this one. */
export async function revokeOtherSessions(_: ActState, form: FormData): Promise<ActState> {
  return act(form, RevokeOtherSessions, {});
}

/** Ends all sessions, this one too: the next page is that of signing in. */
export async function signOutEverywhere(_: ActState, form: FormData): Promise<ActState> {
  const answer = await send(localeOf(form), SignOutEverywhere, {});
  // No page is made anew: this session would find none.
  if (answer.data?.result.__typename === 'SignOutEverywhereSuccess') return { ...openAct, outcome: 'done' };
  return settleAct(form, answer);
}
