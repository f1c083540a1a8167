import { getTranslations } from 'next-intl/server';
import { Link } from '#i18n/navigation.tsx';
import { figure } from '#i18n/number.ts';
import type { SiteLocale } from '#i18n/routing.ts';
import { Badge } from '#ui/badge.tsx';
import { Facts } from '#ui/facts.tsx';
import { LicenceLink } from '#ui/licence-link.tsx';
import { CompletenessBar } from '../completeness-bar.tsx';
import { FRESHNESS_TONE, freshnessSentence } from '../freshness-words.ts';
import { wholePercent } from '../share-in-words.ts';
import type { DatasetView, VersionView } from './dataset-document.ts';

interface OverviewProps {
  dataset: DatasetView;
  version: VersionView | undefined;
  locale: SiteLocale;
}

/** A dataset in short: whose it is, whom it counts, how fresh and complete it is, under which terms. */
export async function Overview({ dataset, version, locale }: OverviewProps) {
  const t = await getTranslations('dataset');
  const site = await getTranslations('site');
  const { freshness, completeness, coverage } = dataset;
  const { share, observed, expected } = completeness;
  const licence = version?.licence ?? dataset.licence;
  return (
    <Facts
      rows={[
        [
          t('source'),
          dataset.sourceUrl ? (
            <a key="source" href={dataset.sourceUrl}>
              {dataset.source}
            </a>
          ) : (
            dataset.source
          ),
        ],
        [
          t('keeper'),
          <Link key="keeper" href={`/observatories/${dataset.publisher.slug}`}>
            {dataset.publisher.name}
          </Link>,
        ],
        [t('countedBy'), coverage.countedBy.map((basis) => site(`countedBy.${basis}`)).join('; ')],
        [
          t('freshness.title'),
          <span key="freshness" className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
            <Badge tone={FRESHNESS_TONE[freshness.state]}>{t(`freshness.state.${freshness.state}`)}</Badge>
            <span className="min-w-0">{await freshnessSentence(freshness, locale)}</span>
          </span>,
        ],
        [
          t('completeness.title'),
          share !== null && (
            <span key="completeness" className="numbers flex flex-wrap items-center gap-x-3 gap-y-1">
              <CompletenessBar share={share} />
              {t('completeness.share', { percent: figure(wholePercent(share), locale) })}{' '}
              <a href="#coverage">
                {t('completeness.cells', {
                  observed: figure(observed, locale),
                  expected: figure(expected, locale),
                })}
              </a>
            </span>
          ),
        ],
        [t('frequency'), frequencyWords(dataset, t)],
        [t('topics'), dataset.topics.map(({ label }) => label).join(', ')],
        [t('licence'), <LicenceLink key="licence" licence={licence} />],
        [t('access'), site(`access.${dataset.access}`)],
        [t('version.copy'), version?.copyObtainedFrom],
        [
          t('version.processingLabel'),
          version && `${t(`version.processing.${version.processing}`)} ${version.processingNote ?? ''}`,
        ],
        [
          t('code'),
          <code key="code" className="code">
            {dataset.code}
          </code>,
        ],
      ]}
    />
  );
}

/** The declared frequency, and the rhythm of the periods themselves where that is another one. */
function frequencyWords(
  { frequency, freshness }: DatasetView,
  t: Awaited<ReturnType<typeof getTranslations<'dataset'>>>,
): string {
  const step = freshness.step ?? 1;
  return step > 1 ? t('frequencyStep', { frequency: frequency.label, step }) : frequency.label;
}
