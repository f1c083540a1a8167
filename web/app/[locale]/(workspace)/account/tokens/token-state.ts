/** Where the form for a new token stands. What was typed is kept where it failed. */
export interface TokenState {
  outcome: 'open' | 'created' | 'refused';
  typed: { name: string; scopes: string[]; days: string };
  /** Shown once; null where the answer repeats an earlier one. */
  secret?: string | null;
  message?: string;
}

/** The form as it is first shown. */
export const openToken: TokenState = { outcome: 'open', typed: { name: '', scopes: ['READ'], days: '90' } };
