import type { Answer } from '#graph/ask.ts';
import type { Trouble } from '#graph/trouble.ts';
import type { ActResult } from '../act/settle-act.ts';
import type { Values } from './edit-state.ts';

/** What became of a write, whatever the thing written. */
export type Written =
  | { kind: 'saved'; revision: number }
  /** Somebody else saved first: what is published now. */
  | { kind: 'conflict'; values: Values; revision: number; message: string }
  | { kind: 'invalid'; message: string; issues: readonly { field: string; message: string }[] }
  | { kind: 'refused'; message: string }
  | { kind: 'trouble'; trouble: Trouble };

/** What the mutation of a form answers, by the same names whatever it writes. */
interface EditResult<Current> extends ActResult {
  /** The thing as it was saved. */
  saved?: { revision: number };
  /** The thing as somebody else saved it first. */
  current?: Current;
}

/** What became of a write. `valuesOf` reads the thing as its form shows it. */
export function written<Current extends { revision: number }>(
  { data, trouble }: Answer<{ result: EditResult<Current | { __typename: string }> }>,
  valuesOf: (current: Current) => Values,
): Written {
  if (trouble) return { kind: 'trouble', trouble };
  const { __typename: kind, message = '', saved, current, issues } = data.result;
  if (saved) return { kind: 'saved', revision: saved.revision };
  if (kind === 'SignInRequiredError') return { kind: 'trouble', trouble: { kind: 'SIGNED_OUT' } };
  if (issues) return { kind: 'invalid', message, issues };
  if (current && 'revision' in current) {
    return { kind: 'conflict', values: valuesOf(current), revision: current.revision, message };
  }
  return { kind: 'refused', message };
}
