import { getFormatter, getTranslations } from 'next-intl/server';
import { apiUrl } from '#env';
import { Link } from '#i18n/navigation.tsx';
import { pageMetadata } from '#i18n/page-metadata.ts';
import { siteLocale } from '#i18n/routing.ts';
import { Badge } from '#ui/badge.tsx';
import { buttonStyle } from '#ui/button-style.ts';
import { DataTable } from '#ui/data-table.tsx';
import { Facts } from '#ui/facts.tsx';
import { Notice } from '#ui/notice.tsx';
import { PageHead } from '#ui/page-head.tsx';
import { Section } from '#ui/section.tsx';
import { version } from '../../../../package.json';
import { LatestData } from './latest-data.tsx';
import { readStatus } from './read-status.ts';

const TONES = { up: 'good', down: 'danger', unknown: 'warning' } as const;

type Props = PageProps<'/[locale]/status'>;

export async function generateMetadata({ params }: Props) {
  const locale = siteLocale((await params).locale);
  const t = await getTranslations('status');
  return pageMetadata({ locale, path: '/status', title: t('title'), description: t('lead') });
}

/** How the parts of the service are at this moment. It stands also where the API is away. */
export default async function StatusPage({ params }: Props) {
  const locale = siteLocale((await params).locale);
  const t = await getTranslations('status');
  const format = await getFormatter();
  const status = await readStatus(apiUrl());
  const time = format.dateTime(new Date(), { dateStyle: 'long', timeStyle: 'long' });
  const well = Object.values(status).every((state) => state === 'up');
  const parts = [
    { key: 'web', state: 'up', meaning: t('meaning.web.up') },
    {
      key: 'api',
      state: status.api,
      meaning: t(status.api === 'up' ? 'meaning.api.up' : 'meaning.api.down'),
    },
    { key: 'database', state: status.database, meaning: t(`meaning.database.${status.database}`) },
    { key: 'jobs', state: status.jobs, meaning: t(`meaning.jobs.${status.jobs}`) },
  ] as const;
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <Notice tone={well ? 'good' : 'warning'} title={t(well ? 'all.up' : 'all.down')}>
        <p>{t('checked', { time })}</p>
      </Notice>
      <p>
        <a href={`/${locale}/status`} className={buttonStyle.quiet}>
          {t('again')}
        </a>
      </p>
      <Section id="parts" title={t('parts.title')}>
        <DataTable
          caption={t('parts.caption')}
          columns={[{ label: t('parts.part') }, { label: t('parts.state') }, { label: t('parts.meaning') }]}
          rows={parts.map(({ key, state, meaning }) => ({
            key,
            cells: [
              t(`part.${key}`),
              <Badge key="state" tone={TONES[state]}>
                {t(`state.${state}`)}
              </Badge>,
              meaning,
            ],
          }))}
        />
      </Section>
      <Section id="data" title={t('data.title')}>
        <LatestData locale={locale} />
      </Section>
      <Section id="versions" title={t('versions.title')}>
        <Facts
          rows={[
            [t('versions.hub'), version],
            [
              t('versions.schema'),
              <Link key="changes" href="/developers/changelog">
                {t('versions.changes')}
              </Link>,
            ],
          ]}
        />
      </Section>
    </>
  );
}
