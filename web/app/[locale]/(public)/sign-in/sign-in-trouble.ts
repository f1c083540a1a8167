/** Why nobody was signed in; each has its words in messages/<locale>/signIn.json. */
const signInTroubles = [
  'SIGN_IN_REFUSED',
  'TOTP_REFUSED',
  'OIDC_REFUSED',
  'OIDC_FAILED',
  'TOO_MANY_ATTEMPTS',
  'BAD_INPUT',
  'UNAVAILABLE',
] as const;
export type SignInTrouble = (typeof signInTroubles)[number];

/** The trouble that next-auth or the API names; any other one is `otherwise`. */
export function signInTrouble(name: string | null | undefined, otherwise: SignInTrouble): SignInTrouble {
  return signInTroubles.find((one) => one === name) ?? otherwise;
}
