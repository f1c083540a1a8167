import { getFormatter, getTranslations } from 'next-intl/server';
import { Link } from '#i18n/navigation.tsx';
import { figure } from '#i18n/number.ts';
import { periodSpan } from '#i18n/period.ts';
import type { SiteLocale } from '#i18n/routing.ts';
import { Badge } from '#ui/badge.tsx';
import { Facts } from '#ui/facts.tsx';
import { LicenceLink } from '#ui/licence-link.tsx';
import type { VersionView } from './dataset-document.ts';

interface VersionListProps {
  code: string;
  versions: VersionView[];
  locale: SiteLocale;
}

/** The versions of a dataset, each with what it is, why it exists and what was done to it. */
export async function VersionList({ code, versions, locale }: VersionListProps) {
  const t = await getTranslations('dataset.version');
  const badge = await getTranslations('dataset.badge');
  const format = await getFormatter();
  const date = (text: string | null) =>
    text && format.dateTime(new Date(text), { dateStyle: 'long', timeZone: 'UTC' });
  return (
    <ol className="border-t border-rule">
      {versions.map((version, index) => {
        const before = versions[index + 1];
        return (
          <li key={version.number} id={`version-${version.number}`} className="border-b border-rule py-5">
            <h3 className="text-h3">{t('number', { number: version.number })}</h3>
            <p className="mt-1.5 mb-4 flex flex-wrap items-center gap-2">
              {version.isCurrent && <Badge tone="good">{badge('current')}</Badge>}
              {version.publishedAt === null && <Badge>{badge('draft')}</Badge>}
              {version.supersededBy && (
                <Badge tone="warning">{badge('superseded', { edition: version.supersededBy })}</Badge>
              )}
              {before && version.publishedAt !== null && (
                <Link href={`/datasets/${code}/compare?from=${before.number}&to=${version.number}`}>
                  {t('whatChanged', { number: before.number })}
                </Link>
              )}
            </p>
            <Facts
              rows={[
                [t('edition'), version.edition],
                [t('reasonLabel'), t(`reason.${version.reason}`)],
                [t('note'), version.note],
                [t('asOf'), date(version.asOf)],
                [t('publishedAt'), date(version.publishedAt)],
                [t('periods'), periodSpan(version.firstPeriod, version.lastPeriod, locale)],
                [
                  t('size'),
                  t('sizeValue', {
                    observations: figure(version.observationCount, locale),
                    series: figure(version.seriesCount, locale),
                  }),
                ],
                [t('licence'), <LicenceLink key="licence" licence={version.licence} />],
                [t('copy'), version.copyObtainedFrom],
                [
                  t('processingLabel'),
                  `${t(`processing.${version.processing}`)} ${version.processingNote ?? ''}`,
                ],
                [t('citation'), version.citation],
                [
                  t('checksum'),
                  <code key="checksum" className="code break-all">
                    {version.checksum}
                  </code>,
                ],
              ]}
            />
          </li>
        );
      })}
    </ol>
  );
}
