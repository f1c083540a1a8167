import { BOUNDS, LIMITS } from '@hub/schema/engine/contract/request-limits.ts';
import { getTranslations } from 'next-intl/server';
import { figure } from '#i18n/number.ts';
import type { SiteLocale } from '#i18n/routing.ts';
import { DataTable } from '#ui/data-table.tsx';
import { codeWords } from './code-words.tsx';

const BYTES_PER_MB = 1_000_000;

/** Every limit of a request as a number, with what to do at it. They are the numbers that the API itself holds to. */
export async function LimitsTable({ locale }: { locale: SiteLocale }) {
  const t = await getTranslations('developers.limits');
  const rows = [
    ['depth', LIMITS.depth],
    ['aliases', LIMITS.aliases],
    ['tokens', LIMITS.tokens],
    ['cost', LIMITS.cost],
    ['page', BOUNDS.pageMost],
    ['ids', BOUNDS.ids],
    ['codes', BOUNDS.codes],
    ['search', BOUNDS.searchCharacters],
    ['body', BOUNDS.bodyBytes / BYTES_PER_MB],
  ] as const;
  return (
    <DataTable
      caption={t('caption')}
      columns={[{ label: t('what') }, { label: t('most'), numeric: true }, { label: t('then') }]}
      rows={rows.map(([key, most]) => ({
        key,
        cells: [
          t.rich(`${key}.what`, codeWords),
          key === 'body' ? `${figure(most, locale)} MB` : figure(most, locale),
          t.rich(`${key}.then`, { ...codeWords, usual: BOUNDS.pageUsual }),
        ],
      }))}
    />
  );
}
