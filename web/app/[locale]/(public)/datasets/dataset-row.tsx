import { getTranslations } from 'next-intl/server';
import { Link } from '#i18n/navigation.tsx';
import { figure } from '#i18n/number.ts';
import { periodSpan } from '#i18n/period.ts';
import type { SiteLocale } from '#i18n/routing.ts';
import { Badge } from '#ui/badge.tsx';
import { foreignLang } from '#ui/fallback-note.tsx';
import { CompletenessBar } from './completeness-bar.tsx';
import { FRESHNESS_TONE, freshnessSentence } from './freshness-words.ts';
import type { DatasetItem } from './load-catalogue.ts';
import { wholePercent } from './share-in-words.ts';

/** A dataset in the catalogue: what it is, whose figures they are, whom it counts, how near the present and how complete it is. */
export async function DatasetRow({ item, locale }: { item: DatasetItem; locale: SiteLocale }) {
  const t = await getTranslations('dataset');
  const site = await getTranslations('site');
  const { currentVersion: version, freshness, completeness, coverage } = item;
  const { share, observed, expected } = completeness;
  const facts = [
    coverage.countedBy.length > 0 &&
      t('row.countedBy', { basis: coverage.countedBy.map((basis) => site(`countedBy.${basis}`)).join('; ') }),
    version && periodSpan(version.firstPeriod, version.lastPeriod, locale),
    item.frequency.label,
    version && t('observations', { figure: figure(version.observationCount, locale) }),
    t('row.keptBy', { name: item.publisher.acronym ?? item.publisher.name }),
    item.licence.code === 'UNKNOWN' ? site('licenceUnknown') : item.licence.name,
    item.access !== 'PUBLIC' && site(`access.${item.access}`),
  ].filter((fact) => typeof fact === 'string' && fact !== '');
  return (
    <li className="border-b border-rule py-5">
      <h2 className="text-h3 wrap-anywhere" dir="auto">
        <Link
          href={`/datasets/${item.code}`}
          className="plain-link"
          lang={foreignLang(item.fallbacks, 'title')}
        >
          {item.title}
        </Link>
      </h2>
      <p className="text-small text-soft wrap-anywhere" dir="auto">
        {item.source}
      </p>
      <p
        className="mt-1.5 line-clamp-3 max-w-[68ch] wrap-anywhere text-soft"
        dir="auto"
        lang={foreignLang(item.fallbacks, 'description')}
      >
        {item.description}
      </p>
      <dl className="mt-3 grid gap-x-8 gap-y-2 text-small sm:grid-cols-2">
        <div>
          <dt className="sr-only">{t('freshness.title')}</dt>
          <dd className="flex flex-wrap items-baseline gap-x-2 gap-y-1">
            <Badge tone={FRESHNESS_TONE[freshness.state]}>{t(`freshness.state.${freshness.state}`)}</Badge>
            <span className="min-w-0 text-soft">{await freshnessSentence(freshness, locale)}</span>
          </dd>
        </div>
        <div>
          <dt className="sr-only">{t('completeness.title')}</dt>
          <dd className="flex flex-wrap items-center gap-x-2 gap-y-1 sm:min-h-6">
            {share === null ? (
              t('completeness.nothing')
            ) : (
              <>
                <CompletenessBar share={share} />
                <span className="numbers font-semibold">
                  {t('completeness.share', { percent: figure(wholePercent(share), locale) })}
                </span>
                <span className="numbers text-soft">
                  {t('completeness.cells', {
                    observed: figure(observed, locale),
                    expected: figure(expected, locale),
                  })}
                </span>
              </>
            )}
          </dd>
        </div>
      </dl>
      <ul className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-small text-soft">
        {facts.map((fact) => (
          <li key={String(fact)} className="min-w-0 wrap-anywhere">
            {fact}
          </li>
        ))}
      </ul>
    </li>
  );
}
