/** A failure that a person can mend: shown by its message alone, without a stack. */
export class PlainError extends Error {}
