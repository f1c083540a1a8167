/** Name of the extension on fields whose lists of scalars are finished when their resolver gives them. */
export const PASS_THROUGH = 'passThrough';

/** Marks a field: the execution schema takes its value as it is, instead of completing it item by item. */
export const passThrough = { [PASS_THROUGH]: true };
