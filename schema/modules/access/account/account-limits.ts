/** Longest name of a person, characters. */
export const NAME_MAX = 100;
/** Longest e-mail (RFC 5321), characters. */
export const EMAIL_MAX = 254;
/** Shortest new password, characters. */
export const PASSWORD_MIN = 12;
