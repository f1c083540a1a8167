import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Link } from '#i18n/navigation.tsx';
import { pageMetadata } from '#i18n/page-metadata.ts';
import { siteLocale } from '#i18n/routing.ts';
import { firstOf } from '#ui/address.ts';
import { Badge } from '#ui/badge.tsx';
import { buttonStyle } from '#ui/button-style.ts';
import { FallbackNote, foreignLang } from '#ui/fallback-note.tsx';
import { FollowButton } from '#ui/follow-button.tsx';
import { LinkList } from '#ui/link-list.tsx';
import { Notice } from '#ui/notice.tsx';
import { PageHead } from '#ui/page-head.tsx';
import { Section } from '#ui/section.tsx';
import { TroubleNotice } from '#ui/trouble.tsx';
import { CitePart } from './cite-part.tsx';
import { ComparePicker } from './compare-picker.tsx';
import { CoverageTable } from './coverage-table.tsx';
import { loadDataset } from './dataset-document.ts';
import { Downloads } from './downloads.tsx';
import { Overview } from './overview.tsx';
import { shownVersion } from './shown-version.ts';
import { StructurePart } from './structure-part.tsx';
import { VersionList } from './version-list.tsx';

type Props = PageProps<'/[locale]/datasets/[code]'>;

export async function generateMetadata({ params }: Props) {
  const { locale: segment, code } = await params;
  const locale = siteLocale(segment);
  const dataset = (await loadDataset(locale, code)).data?.dataset;
  return pageMetadata({
    locale,
    path: `/datasets/${code}`,
    title: dataset?.title,
    description: dataset?.description,
  });
}

/** A dataset: what it holds, of whom, how much of it, in which versions, and how to take and cite it. */
export default async function DatasetPage({ params, searchParams }: Props) {
  const { locale: segment, code } = await params;
  const locale = siteLocale(segment);
  const { data, trouble } = await loadDataset(locale, code);
  if (trouble) return <TroubleNotice trouble={trouble} />;
  if (!data.dataset) notFound();
  const { dataset } = data;
  const t = await getTranslations('dataset');
  const site = await getTranslations('site');
  const versions = dataset.versions.nodes;
  const { version, missing } = shownVersion(versions, firstOf((await searchParams).version));
  const numbers = versions.filter(({ publishedAt }) => publishedAt !== null).map(({ number }) => number);
  const [to, from] = numbers;
  const current = versions.find(({ isCurrent }) => isCurrent);

  return (
    <article>
      <PageHead title={dataset.title} kicker={t('kicker')}>
        <p
          lang={foreignLang(dataset.fallbacks, 'description')}
          className="mt-4 max-w-[68ch] text-lead wrap-anywhere text-soft"
          dir="auto"
        >
          {dataset.description}
        </p>
        <p className="mt-4 flex flex-wrap gap-2">
          {current?.supersededBy && (
            <Badge tone="warning">{t('badge.superseded', { edition: current.supersededBy })}</Badge>
          )}
          <Badge>{site(`access.${dataset.access}`)}</Badge>
          {version && <Badge>{t('version.number', { number: version.number })}</Badge>}
        </p>
        <FallbackNote fallbacks={dataset.fallbacks} field="description" />
        {dataset.viewerCanEdit && (
          <p className="mt-5">
            <Link href={`/account/datasets/${dataset.code}`} className={buttonStyle.quiet}>
              {t('edit')}
            </Link>
          </p>
        )}
        <FollowButton locale={locale} kind="dataset" code={dataset.code} />
      </PageHead>
      {missing !== null && version && (
        <Notice tone="warning">
          <p className="wrap-anywhere">{t('version.missing', { given: missing, number: version.number })}</p>
        </Notice>
      )}
      {version && !version.isCurrent && current && (
        <Notice tone="warning">
          <p>
            {t('version.older', { number: version.number, current: current.number })}{' '}
            <Link href={`/datasets/${dataset.code}`}>{t('version.toCurrent')}</Link>
          </p>
        </Notice>
      )}

      <Overview dataset={dataset} version={version} locale={locale} />
      {dataset.caveats && (
        <Notice tone="warning" title={t('caveats')}>
          <p className="wrap-anywhere" dir="auto" lang={foreignLang(dataset.fallbacks, 'caveats')}>
            {dataset.caveats}
          </p>
        </Notice>
      )}

      <Section id="indicators" title={t('indicators')}>
        <p className="mb-4 max-w-[68ch] text-soft">{t('downloadNote')}</p>
        <Downloads dataset={dataset} locale={locale} />
      </Section>

      <Section id="coverage" title={t('coverage.title')}>
        <CoverageTable coverage={dataset.coverage} completeness={dataset.completeness} locale={locale} />
      </Section>

      {version && (
        <Section id="cite" title={t('cite')}>
          <CitePart dataset={dataset} version={version} locale={locale} />
        </Section>
      )}

      <Section id="versions" title={t('versions')}>
        {to !== undefined && from !== undefined && (
          <ComparePicker locale={locale} code={dataset.code} numbers={numbers} from={from} to={to} />
        )}
        <VersionList code={dataset.code} versions={versions} locale={locale} />
      </Section>

      <Section id="structure" title={t('structure.title')}>
        <StructurePart structure={dataset.structure} />
      </Section>

      {dataset.guides.length > 0 && (
        <Section id="guides" title={t('guides')}>
          <LinkList
            links={dataset.guides.map(({ slug, title }) => ({ href: `/guides/${slug}`, label: title }))}
          />
        </Section>
      )}
    </article>
  );
}
