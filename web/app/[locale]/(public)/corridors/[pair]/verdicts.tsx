import { getTranslations } from 'next-intl/server';
import type { SiteLocale } from '#i18n/routing.ts';
import { compareCounts, pairsOf, type Reason } from '../compare-counts.ts';
import type { Rung } from '../corridor-rungs.ts';

const MARK = { same: 'text-good', care: 'text-warning', different: 'text-danger' };

const LIST = 'mt-2 grid list-disc gap-1 ps-5 text-small text-soft';

/** Whether any two of the counts can be compared, and why not. */
export async function Verdicts({ rungs, locale }: { rungs: Rung[]; locale: SiteLocale }) {
  const t = await getTranslations('corridor.verdict');
  const pairs = pairsOf(rungs.filter(({ value }) => value !== null));
  const nameOf = (rung: Rung) => {
    const short = t(`short.${rung.key}`);
    return rungs.filter(({ key }) => key === rung.key).length > 1 ? `${short} (${rung.source.code})` : short;
  };
  if (pairs.length === 0) return <p className="text-soft">{t('one')}</p>;
  return (
    <ul className="grid gap-x-12 md:grid-cols-2">
      {pairs.map(([a, b]) => {
        const { verdict, reasons, besides } = compareCounts(a.count, b.count);
        return (
          <li key={a.id + b.id} className="border-t border-rule py-5">
            <h3 className="text-h3">{t('pair', { a: nameOf(a), b: nameOf(b) })}</h3>
            <p className={`mt-1 font-semibold ${MARK[verdict]}`}>{t(verdict)}</p>
            <ul className={LIST}>
              {reasons.map((reason) => (
                <li key={reason.kind}>{reasonWords(t, reason, a, b, locale)}</li>
              ))}
            </ul>
            {besides.length > 0 && (
              <details className="mt-2 text-small">
                <summary>{t('more')}</summary>
                <ul className={LIST}>
                  {besides.map((reason) => (
                    <li key={reason.kind}>{reasonWords(t, reason, a, b, locale)}</li>
                  ))}
                </ul>
              </details>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function reasonWords(
  t: Awaited<ReturnType<typeof getTranslations<'corridor.verdict'>>>,
  reason: Reason,
  a: Rung,
  b: Rung,
  locale: SiteLocale,
): string {
  const low = (text: string | null) => text?.toLocaleLowerCase(locale) ?? '?';
  switch (reason.kind) {
    case 'unit':
      return t('reason.unit', { a: low(a.unitOfCount), b: low(b.unitOfCount) });
    case 'method':
      return t('reason.method', { a: low(a.sourceType), b: low(b.sourceType) });
    case 'countedBy':
      return t('reason.countedBy', {
        a: t(`countedBy.${a.count.countedBy as 'MIXED'}`),
        b: t(`countedBy.${b.count.countedBy as 'MIXED'}`),
      });
    case 'period':
      return t('reason.period', { years: reason.years });
    default:
      return t(`reason.${reason.kind}`);
  }
}
