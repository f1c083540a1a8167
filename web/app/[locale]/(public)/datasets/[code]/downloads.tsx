import { getTranslations } from 'next-intl/server';
import { viewHref } from '#figure/view.ts';
import { Link } from '#i18n/navigation.tsx';
import type { SiteLocale } from '#i18n/routing.ts';
import type { DatasetView } from './dataset-document.ts';

const FILES = ['csv', 'json'] as const;

/** The indicators of a dataset: each leads to its figures, and to files of them that carry licence and caveats. */
export async function Downloads({ dataset, locale }: { dataset: DatasetView; locale: SiteLocale }) {
  const t = await getTranslations('dataset');
  return (
    <ul className="border-t border-rule">
      {dataset.indicators.map(({ code, name }) => (
        <li
          key={code}
          className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-rule py-3"
        >
          <Link href={viewHref({ indicator: code, dataset: dataset.code })} className="min-w-0 wrap-anywhere">
            {name}
          </Link>
          <span className="cluster text-small">
            {FILES.map((extension) => (
              <a
                key={extension}
                href={`/${locale}${viewHref({ indicator: code, dataset: dataset.code }, extension)}`}
                download
              >
                {extension.toUpperCase()}
                <span className="sr-only"> {t('downloadOf', { name })}</span>
              </a>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}
