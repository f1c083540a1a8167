'use server';

import { send } from '#graph/ask.ts';
import { graphql } from '#graph/graphql.ts';
import { siteLocale } from '#i18n/routing.ts';
import { type ActState, openAct } from '../act/act-state.ts';
import { settleAct, typedIn } from '../act/settle-act.ts';

const ChangeName = graphql(`
  mutation ChangeName($name: String!) {
    changeName(input: { name: $name }) {
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

const ChangePassword = graphql(`
  mutation ChangePassword($current: String!, $password: String!) {
    changePassword(input: { current: $current, password: $password }) {
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

const RevokeSession = graphql(`
  mutation RevokeSession($id: ID!) {
    revokeSession(input: { id: $id }) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

const RevokeOtherSessions = graphql(`
  mutation RevokeOtherSessions {
    revokeOtherSessions {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

const SignOutEverywhere = graphql(`
  mutation SignOutEverywhere {
    signOutEverywhere {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

const localeOf = (form: FormData) => siteLocale(String(form.get('locale')));

/** Changes the name that others see. */
export async function changeName(_: ActState, form: FormData): Promise<ActState> {
  const typed = typedIn(form, ['name']);
  const answer = await send(localeOf(form), ChangeName, typed);
  return settleAct(localeOf(form), typed, answer, (data) => data.changeName);
}

/** Changes the password, and ends the other sessions. Passwords are taken as typed, blanks and all. */
export async function changePassword(_: ActState, form: FormData): Promise<ActState> {
  const answer = await send(localeOf(form), ChangePassword, {
    current: String(form.get('current') ?? ''),
    password: String(form.get('password') ?? ''),
  });
  return settleAct(localeOf(form), {}, answer, (data) => data.changePassword);
}

/** Ends one session. */
export async function revokeSession(_: ActState, form: FormData): Promise<ActState> {
  const answer = await send(localeOf(form), RevokeSession, { id: String(form.get('id')) });
  return settleAct(localeOf(form), {}, answer, (data) => data.revokeSession);
}

/** Ends all sessions but this one. */
export async function revokeOtherSessions(_: ActState, form: FormData): Promise<ActState> {
  const answer = await send(localeOf(form), RevokeOtherSessions, {});
  return settleAct(localeOf(form), {}, answer, (data) => data.revokeOtherSessions);
}

/** Ends all sessions, this one too: the next page is that of signing in. */
export async function signOutEverywhere(_: ActState, form: FormData): Promise<ActState> {
  const answer = await send(localeOf(form), SignOutEverywhere, {});
  // No page is made anew: this session would find none.
  if (answer.data?.signOutEverywhere.__typename === 'SignOutEverywhereSuccess') {
    return { ...openAct, outcome: 'done' };
  }
  return settleAct(localeOf(form), {}, answer, (data) => data.signOutEverywhere);
}
