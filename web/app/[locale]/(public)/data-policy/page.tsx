import { getTranslations } from 'next-intl/server';
import { ask } from '#graph/ask.ts';
import { graphql } from '#graph/graphql.ts';
import { Link } from '#i18n/navigation.tsx';
import { pageMetadata } from '#i18n/page-metadata.ts';
import { siteLocale } from '#i18n/routing.ts';
import { PageHead } from '#ui/page-head.tsx';
import { Section } from '#ui/section.tsx';
import { TroubleNotice } from '#ui/trouble.tsx';
import { LicenceTable } from './licence-table.tsx';

const OpenDatasets = graphql(`
  query OpenDatasets {
    datasets(first: 100) {
      totalCount
      nodes {
        code
        title
        protection
        fallbacks {
          field
          locale
        }
        licence {
          code
          name
          url
        }
      }
    }
  }
`);

type Props = PageProps<'/[locale]/data-policy'>;

export async function generateMetadata({ params }: Props) {
  const locale = siteLocale((await params).locale);
  const t = await getTranslations('policy');
  return pageMetadata({ locale, path: '/data-policy', title: t('title'), description: t('lead') });
}

/** Whose the data are, how they are published, protected, changed, corrected and cited. */
export default async function DataPolicyPage({ params }: Props) {
  const locale = siteLocale((await params).locale);
  const t = await getTranslations('policy');
  const site = await getTranslations('site');
  const { data, trouble } = await ask(locale, OpenDatasets, {});
  const hidden = data?.datasets.nodes.filter(({ protection }) => protection === 'PROTECT').length ?? 0;
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <div className="prose">
        <Section id="licences" title={t('licences.title')}>
          <p>{t('licences.text')}</p>
          <div className="my-6">
            {trouble ? (
              <TroubleNotice trouble={trouble} level="part" />
            ) : (
              <LicenceTable datasets={data.datasets.nodes} />
            )}
          </div>
          <p>{t('licences.own')}</p>
        </Section>
        <Section id="counted" title={t('counted.title')}>
          <p>{t('counted.text')}</p>
          <p className="mt-4">
            <Link href="/guides/quien-se-cuenta">{t('counted.guide')}</Link>
          </p>
        </Section>
        <Section id="as-is" title={t('asIs.title')}>
          <p>{t('asIs.published')}</p>
          <p className="mt-4">{t('asIs.protect')}</p>
          {data && (
            <p className="mt-4">{t('asIs.now', { count: hidden, total: data.datasets.totalCount })}</p>
          )}
        </Section>
        <Section id="persons" title={t('persons.title')}>
          <p>{t('persons.migrants')}</p>
          <p className="mt-4">{t('persons.members')}</p>
          <p className="mt-4">{t('persons.visitors')}</p>
        </Section>
        <Section id="changes" title={t('changes.title')}>
          <p>{t('changes.form')}</p>
          <p className="mt-4">{t('changes.missing')}</p>
          <p className="mt-4">{t('changes.status')}</p>
        </Section>
        <Section id="corrections" title={t('corrections.title')}>
          <p>{t('corrections.versions')}</p>
          <p className="mt-4">
            {t('corrections.report')} <Link href="/observatories">{t('corrections.directory')}</Link>
          </p>
        </Section>
        <Section id="cite" title={t('cite.title')}>
          <p>{t('cite.text')}</p>
        </Section>
        <Section id="maps" title={t('maps.title')}>
          <p>{site('boundaries')}</p>
          <p className="mt-4">{t('maps.disputed')}</p>
        </Section>
      </div>
    </>
  );
}
