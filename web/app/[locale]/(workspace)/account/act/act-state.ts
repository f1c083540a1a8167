/** Where a form stands that does one thing: grants a role, ends a session. */
export interface ActState {
  outcome: 'open' | 'done' | 'refused';
  /** Words about the whole, in the person's language. */
  message: string | null;
  /** Words about single fields. */
  issues: Record<string, string>;
  /** What was typed, to be kept where it failed. Never a password. */
  typed: Record<string, string>;
  /** What the answer gave, to be shown this once: a secret, codes. */
  given?: Record<string, string>;
}

/** A form as it is first shown. */
export const openAct: ActState = { outcome: 'open', message: null, issues: {}, typed: {} };

/** What a form of the workspace calls. */
export type Act = (state: ActState, form: FormData) => Promise<ActState>;
