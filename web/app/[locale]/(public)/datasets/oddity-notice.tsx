import { getTranslations } from 'next-intl/server';
import { Link } from '#i18n/navigation.tsx';
import { Notice } from '#ui/notice.tsx';
import { type CatalogueQuery, catalogueHref, isFacet, type Oddity, withValue } from './catalogue-query.ts';

/** An address may hold hundreds; so many are told. */
const MOST_TOLD = 10;

/** What the address asked for and did not get, each with the nearest that there is. */
export async function OddityNotice({ oddities, asked }: { oddities: Oddity[]; asked: CatalogueQuery }) {
  const t = await getTranslations('dataset');
  if (oddities.length === 0) return null;
  return (
    <Notice tone="warning" title={t('oddity.title')}>
      <ul className="mt-1 grid gap-1">
        {oddities.slice(0, MOST_TOLD).map(({ what, given, nearest }) => (
          <li key={`${what} ${given}`} className="wrap-anywhere">
            {isFacet(what)
              ? t('oddity.facet', { facet: t(`facet.${what}`), given })
              : t(`oddity.${what}`, { given })}{' '}
            {isFacet(what) && nearest && (
              <Link href={catalogueHref(withValue(asked, what, nearest.value, true))}>
                {t('oddity.nearest', { label: nearest.label })}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
