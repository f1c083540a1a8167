import type { Answer } from '#graph/ask.ts';
import type { EditState, Values } from './edit-state.ts';

/** What a write's result says, whatever the thing written. */
type WriteResult =
  | { __typename: 'ConflictError'; message: string; revision: number; fields: Conflict[] }
  | { __typename: 'InvalidError'; message: string; issues: { field: string; message: string }[] }
  | {
      __typename: 'ForbiddenError' | 'IdempotencyError' | 'NotFoundError' | 'SignInRequiredError';
      message: string;
    };

interface Conflict {
  field: string;
  current: string | null;
  yours: string | null;
}

/** The state of a form after a write that didn't succeed: what was typed stays, with what is to be done about it. */
export function settleFailure(state: EditState, values: Values, result: WriteResult): EditState {
  const base = { ...state, values, issues: {}, conflicts: [], message: result.message };
  if (result.__typename === 'ConflictError') {
    const conflicts = result.fields.map(({ field, current, yours }) => ({
      field,
      current: current ?? '',
      yours: yours ?? '',
    }));
    return { ...base, outcome: 'conflict', revision: result.revision, conflicts };
  }
  if (result.__typename === 'InvalidError')
    return {
      ...base,
      outcome: 'invalid',
      issues: Object.fromEntries(result.issues.map(({ field, message }) => [field, message])),
    };
  return { ...base, outcome: 'refused' };
}

/** The state of a form whose write got no answer. */
export function settleTrouble(
  state: EditState,
  values: Values,
  trouble: NonNullable<Answer<unknown>['trouble']>,
  words: { unavailable: string; signedOut: string },
): EditState {
  const message =
    trouble.kind === 'REFUSED'
      ? trouble.message
      : trouble.kind === 'SIGNED_OUT'
        ? words.signedOut
        : words.unavailable;
  return { ...state, outcome: 'refused', values, issues: {}, conflicts: [], message };
}

/** The state of a form after a good write: what was typed is now what is published. */
export function settleSuccess(values: Values, revision: number): EditState {
  return { outcome: 'saved', values, original: values, revision, issues: {}, message: null, conflicts: [] };
}
