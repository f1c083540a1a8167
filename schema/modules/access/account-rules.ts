/** How an installation guards accounts. */
export interface AccountRules {
  /** 32 bytes that encrypt the secrets of one-time codes at rest. */
  totpKey: Uint8Array;
  /** Whether administrators must have one-time codes: without, their administrator's roles don't count. */
  requireTotp: boolean;
}
