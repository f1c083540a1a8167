import type { Locale } from '@hub/schema/context.ts';

const LOCALES: Record<string, Locale> = { es: 'ES', pt: 'PT', en: 'EN' };

/** The hub's language that an Accept-Language header (RFC 9110) prefers; Spanish where it names none of them. */
export function localeOf(acceptLanguage: string | undefined): Locale {
  const wanted = (acceptLanguage ?? '')
    .slice(0, 200)
    .split(',')
    .map((part, order) => {
      const [range = '', ...parameters] = part.trim().split(';');
      const weight = parameters.map((text) => /^\s*q=([\d.]+)\s*$/.exec(text)?.[1]).find(Boolean);
      return { locale: LOCALES[range.toLowerCase().split('-')[0] ?? ''], weight: Number(weight ?? 1), order };
    })
    .filter((one) => one.locale !== undefined && one.weight > 0)
    .sort((a, b) => b.weight - a.weight || a.order - b.order);
  return wanted[0]?.locale ?? 'ES';
}
