const DAY_MS = 86_400_000;

/** A session ends this long after its sign-in, milliseconds. */
export const SESSION_LIFE_MS = 30 * DAY_MS;

/** A session ends when it has not been used for this long, milliseconds. */
export const SESSION_IDLE_MS = 7 * DAY_MS;
