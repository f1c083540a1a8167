/** The two versions of an address, or the nearest that there are, with what was asked in vain. */
export interface ComparedVersions {
  from: number;
  to: number;
  /** What stood in the address and is no version, cut to a readable length. */
  missing: string[];
}

/**
 * Which of the published versions an address compares: `to` is the newest where it names none, `from` the one before.
 * `numbers`: newest first, two at least.
 */
export function comparedVersions(
  numbers: readonly number[],
  asked: { from?: string | undefined; to?: string | undefined },
): ComparedVersions {
  const missing: string[] = [];
  const read = (text: string | undefined): number | undefined => {
    const number = numbers.find((one) => String(one) === text);
    if (text !== undefined && number === undefined) missing.push(text.slice(0, 40));
    return number;
  };
  const [asksFrom, asksTo] = [read(asked.from), read(asked.to)];
  const newest = numbers[0] ?? 1;
  const to = asksTo ?? (asksFrom === newest ? (numbers[1] ?? newest) : newest);
  const before = numbers.find((number) => number < to) ?? numbers.find((number) => number !== to) ?? to;
  return { from: asksFrom ?? before, to, missing };
}
