/** The roles that a person can hold at an observatory, from the least. */
export const ROLES = ['MEMBER', 'TRAINER', 'EDITOR', 'OBSERVATORY_ADMIN'] as const;
export type Role = (typeof ROLES)[number];

/** A role that a form sent; the least where it is none of ours. */
export function readRole(text: string): Role {
  return ROLES.find((role) => role === text) ?? 'MEMBER';
}
