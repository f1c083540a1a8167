/** An age group: years from `low` to `high`, both included; Infinity: and more. */
interface Band {
  code: string;
  low: number;
  high: number;
}

/** The years of an SDMX age code: Y5, Y0T4, Y_GE65, Y_LT5; null for totals and what is no age. */
export function bandOf(code: string): Band | null {
  const [, low, high] = /^Y(\d+)(?:T(\d+))?$/.exec(code) ?? [];
  if (low !== undefined) return { code, low: Number(low), high: Number(high ?? low) };
  const open = /^Y_(GE|LT)(\d+)$/.exec(code);
  if (!open) return null;
  const age = Number(open[2]);
  return open[1] === 'GE'
    ? { code, low: age, high: Number.POSITIVE_INFINITY }
    : { code, low: 0, high: age - 1 };
}

/**
 * Age groups for a pyramid, youngest first, that don't overlap: of the chains in which each begins where the one before
 * ends, the one that covers the most years, and of these the one with the most groups. Sources publish overlapping ones
 * (0-14, 0-17, 5-11), which together would show people twice.
 */
export function ageChain(codes: readonly string[]): string[] {
  const bands = codes.flatMap((code) => bandOf(code) ?? []).sort((a, b) => a.low - b.low || a.high - b.high);
  const best = new Map<number, { chain: Band[]; start: number }>();
  let longest: { chain: Band[]; start: number } = { chain: [], start: 0 };
  for (const band of bands) {
    const before = best.get(band.low - 1);
    const path = before
      ? { chain: [...before.chain, band], start: before.start }
      : { chain: [band], start: band.low };
    const known = best.get(band.high);
    if (!known || isBetter(path, known)) best.set(band.high, path);
    if (longest.chain.length === 0 || isBetter(path, longest)) longest = path;
  }
  return longest.chain.map(({ code }) => code);
}

function isBetter(one: { chain: Band[]; start: number }, other: { chain: Band[]; start: number }): boolean {
  // Ages beyond this are one open group: "65 and more" reaches as far as 65 to 120.
  const OLDEST = 120;
  const years = ({ chain, start }: typeof one) => Math.min(OLDEST, chain.at(-1)?.high ?? 0) - start;
  return years(one) > years(other) || (years(one) === years(other) && one.chain.length > other.chain.length);
}
