import { X } from 'lucide-react';
import { getTranslations } from 'next-intl/server';
import { Link } from '#i18n/navigation.tsx';
import { buttonStyle } from '#ui/button-style.ts';
import { type CatalogueQuery, catalogueHref, FACET_NAMES, withValue } from './catalogue-query.ts';
import type { CatalogueView } from './load-catalogue.ts';

interface ActiveFiltersProps {
  asked: CatalogueQuery;
  facets: CatalogueView['datasetFacets'];
}

/** What narrows the list, each with the way to the list without it. */
export async function ActiveFilters({ asked, facets }: ActiveFiltersProps) {
  const t = await getTranslations('dataset');
  const { words, ...wordless } = asked;
  const active = [
    ...(words ? [{ key: 'words', label: `“${words}”`, without: { ...wordless } }] : []),
    ...FACET_NAMES.flatMap((facet) =>
      facets[facet]
        .filter(({ selected }) => selected)
        .map(({ value, label }) => ({
          key: `${facet} ${value}`,
          label,
          without: withValue(asked, facet, value, false),
        })),
    ),
  ];
  if (active.length === 0) return null;
  return (
    <ul aria-label={t('active.label')} className="mb-4 flex flex-wrap gap-2">
      {active.map(({ key, label, without }) => (
        <li key={key} className="min-w-0">
          <Link href={catalogueHref(without)} className={`${buttonStyle.small} max-w-full`}>
            <span className="sr-only">{t('active.remove')} </span>
            <span className="min-w-0 wrap-anywhere" dir="auto">
              {label}
            </span>
            <X aria-hidden="true" className="size-3.5 flex-none" />
          </Link>
        </li>
      ))}
    </ul>
  );
}
