import { getTranslations } from 'next-intl/server';
import { Link } from '#i18n/navigation.tsx';
import { figure } from '#i18n/number.ts';
import type { SiteLocale } from '#i18n/routing.ts';
import { type ThingKind, thingKinds } from '#ui/search/thing.ts';

interface SearchFacetsProps {
  locale: SiteLocale;
  words: string;
  kinds: readonly ThingKind[];
  counts: Record<ThingKind, number>;
}

/** How much was found of each kind, and the way to that kind alone. */
export async function SearchFacets({ locale, words, kinds, counts }: SearchFacetsProps) {
  const t = await getTranslations('search');
  const total = thingKinds.reduce((sum, kind) => sum + counts[kind], 0);
  const facet = (kind: ThingKind | null, label: string, count: number) => {
    const chosen = kind === null ? kinds.length === 0 : kinds.includes(kind);
    return (
      <li key={label} className="max-md:flex-none">
        <Link
          href={{ pathname: '/search', query: { q: words, ...(kind && { kind }) } }}
          aria-current={chosen ? 'true' : undefined}
          className="facet plain-link"
        >
          <span>{label}</span>
          <span className="numbers text-soft">{figure(count, locale)}</span>
        </Link>
      </li>
    );
  };
  return (
    <nav aria-label={t('kinds')}>
      <p className="kicker mb-2 max-md:sr-only">{t('kinds')}</p>
      <ul className="flex flex-wrap gap-x-2 md:block">
        {facet(null, t('allKinds'), total)}
        {thingKinds
          .filter((kind) => counts[kind] > 0 || kinds.includes(kind))
          .map((kind) => facet(kind, t(`kind.${kind}`), counts[kind]))}
      </ul>
    </nav>
  );
}
