import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Link } from '#i18n/navigation.ts';
import { pageMetadata } from '#i18n/page-metadata.ts';
import { siteLocale } from '#i18n/routing.ts';
import { Badge } from '#ui/badge.tsx';
import { buttonStyle } from '#ui/button-style.ts';
import { CopyButton } from '#ui/copy-button.tsx';
import { DataTable } from '#ui/data-table.tsx';
import { Facts } from '#ui/facts.tsx';
import { FallbackNote, foreignLang } from '#ui/fallback-note.tsx';
import { LicenceLink } from '#ui/licence-link.tsx';
import { Notice } from '#ui/notice.tsx';
import { PageHead } from '#ui/page-head.tsx';
import { Section } from '#ui/section.tsx';
import { TroubleNotice } from '#ui/trouble.tsx';
import { CoverageTable } from './coverage-table.tsx';
import { loadDataset } from './dataset-document.ts';
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

/** A dataset: what it holds, of whom, in which versions, and how to cite it. */
export default async function DatasetPage({ params }: Props) {
  const { locale: segment, code } = await params;
  const locale = siteLocale(segment);
  const { data, trouble } = await loadDataset(locale, code);
  if (trouble) return <TroubleNotice trouble={trouble} />;
  if (!data.dataset) notFound();
  const { dataset } = data;
  const t = await getTranslations('dataset');
  const site = await getTranslations('site');
  const current = dataset.versions.nodes.find((version) => version.isCurrent);
  const citation = current?.citation ?? dataset.citation;

  return (
    <article>
      <PageHead title={dataset.title} kicker={t('kicker')}>
        <p
          lang={foreignLang(dataset.fallbacks, 'description')}
          className="mt-4 max-w-[68ch] text-lead text-soft"
        >
          {dataset.description}
        </p>
        <p className="mt-4 flex flex-wrap gap-2">
          {current?.supersededBy && (
            <Badge tone="warning">{t('badge.superseded', { edition: current.supersededBy })}</Badge>
          )}
          <Badge>{site(`access.${dataset.access}`)}</Badge>
        </p>
        <FallbackNote fallbacks={dataset.fallbacks} field="description" />
        {dataset.viewerCanEdit && (
          <p className="mt-5">
            <Link href={`/account/datasets/${dataset.code}`} className={buttonStyle.quiet}>
              {t('edit')}
            </Link>
          </p>
        )}
      </PageHead>

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
          [t('licence'), <LicenceLink key="licence" licence={dataset.licence} />],
          [t('countedBy'), dataset.coverage.countedBy.map((basis) => site(`countedBy.${basis}`)).join('; ')],
          [t('frequency'), dataset.frequency.label],
          [t('topics'), dataset.topics.map((topic) => topic.label).join(', ')],
          [
            t('code'),
            <code key="code" className="code">
              {dataset.code}
            </code>,
          ],
        ]}
      />
      {dataset.caveats && (
        <Notice tone="warning" title={t('caveats')}>
          <p lang={foreignLang(dataset.fallbacks, 'caveats')}>{dataset.caveats}</p>
        </Notice>
      )}

      <Section id="indicators" title={t('indicators')}>
        <ul className="grid gap-2">
          {dataset.indicators.map((indicator) => (
            <li key={indicator.code}>
              <Link href={{ pathname: `/indicators/${indicator.code}`, query: { dataset: dataset.code } }}>
                {indicator.name}
              </Link>
            </li>
          ))}
        </ul>
      </Section>

      <Section id="cite" title={t('cite')}>
        <blockquote className="max-w-[68ch] border-s-4 border-rule ps-4 font-serif text-lead">
          {citation}
        </blockquote>
        <p className="mt-4">
          <CopyButton text={citation} label={t('copyCitation')} />
        </p>
      </Section>

      <Section id="versions" title={t('versions')}>
        <VersionList versions={dataset.versions.nodes} locale={locale} />
      </Section>

      <Section id="coverage" title={t('coverage.title')}>
        <CoverageTable coverage={dataset.coverage} locale={locale} />
      </Section>

      <Section id="structure" title={t('structure.title')}>
        <p className="mb-4 max-w-[68ch] text-soft">
          {dataset.structure.name} ·{' '}
          <code className="code">{`${dataset.structure.agency}:${dataset.structure.code}(${dataset.structure.version})`}</code>
        </p>
        <DataTable
          caption={t('structure.caption')}
          columns={[
            { label: t('structure.dimension') },
            { label: t('structure.concept') },
            { label: t('structure.codeList') },
            { label: t('structure.codes'), numeric: true },
          ]}
          rows={dataset.structure.dimensions.map((dimension) => ({
            key: dimension.concept,
            cells: [
              dimension.name,
              <code key="concept" className="code">
                {dimension.concept}
              </code>,
              <code key="list" className="code">
                {dimension.codeList.code}
              </code>,
              dimension.codeList.codes.totalCount,
            ],
          }))}
        />
      </Section>

      {dataset.guides.length > 0 && (
        <Section id="guides" title={t('guides')}>
          <ul className="grid gap-2">
            {dataset.guides.map((guide) => (
              <li key={guide.slug}>
                <Link href={`/guides/${guide.slug}`}>{guide.title}</Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </article>
  );
}
