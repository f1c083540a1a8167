/** Values of an address's query, as Next gives them. */
export type Query = Record<string, string | string[] | undefined>;

/** The first value of a parameter, without blanks around it; undefined where it is missing or empty. */
export function firstOf(value: string | string[] | undefined): string | undefined {
  return (Array.isArray(value) ? value[0] : value)?.trim() || undefined;
}

/** All values of a parameter that aren't empty. */
export function allOf(value: string | string[] | undefined): string[] {
  return (Array.isArray(value) ? value : [value]).map((one) => one?.trim() ?? '').filter((one) => one !== '');
}

/** The parameter where it is one of these values; an address that says something else says nothing. */
export function oneOf<Value extends string>(
  value: string | string[] | undefined,
  choices: readonly Value[],
): Value | undefined {
  const given = firstOf(value);
  return choices.find((choice) => choice === given);
}
