/** An area's figure of a year; null where it is not known. */
export interface AreaFigure {
  code: string;
  label: string;
  period: string;
  value: number | null;
}

/** Areas with a quotient, the highest first, and the names of those without one. */
export interface PerInhabitant {
  period: string;
  known: { code: string; label: string; value: number }[];
  unknown: string[];
}

/**
 * Amounts divided by inhabitants, in the latest year for which most amounts are known. An area without either figure,
 * or without inhabitants, has no quotient. Null where no area has one.
 */
export function perInhabitant(
  amounts: readonly AreaFigure[],
  inhabitants: readonly AreaFigure[],
): PerInhabitant | null {
  const people = new Map(inhabitants.map(({ code, period, value }) => [`${code} ${period}`, value]));
  const quotients = amounts.flatMap(({ code, label, period, value }) => {
    const persons = people.get(`${code} ${period}`);
    return value !== null && persons ? [{ code, label, period, value: value / persons }] : [];
  });
  const counts = new Map<string, number>();
  for (const { period } of quotients) counts.set(period, (counts.get(period) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  const period = [...counts.keys()]
    .filter((one) => 2 * (counts.get(one) ?? 0) > most)
    .sort()
    .at(-1);
  if (period === undefined) return null;
  const known = quotients.filter((one) => one.period === period).sort((a, b) => b.value - a.value);
  const told = new Set(known.map(({ code }) => code));
  const names = new Map(inhabitants.map(({ code, label }) => [code, label]));
  return { period, known, unknown: [...names].flatMap(([code, label]) => (told.has(code) ? [] : [label])) };
}
