import { getFormatter, getTranslations } from 'next-intl/server';
import { ask } from '#graph/ask.ts';
import { graphql } from '#graph/graphql.ts';
import { Link } from '#i18n/navigation.tsx';
import { figure } from '#i18n/number.ts';
import type { SiteLocale } from '#i18n/routing.ts';
import { DataTable } from '#ui/data-table.tsx';
import { foreignLang } from '#ui/fallback-note.tsx';
import { TroubleNotice } from '#ui/trouble.tsx';

const DatasetVersions = graphql(`
  query DatasetVersions {
    datasets(first: 100) {
      nodes {
        code
        title
        fallbacks {
          field
          locale
        }
        currentVersion {
          number
          edition
          publishedAt
        }
      }
    }
  }
`);

const SHOWN = 5;

/** The dataset versions that came last, and when. */
export async function LatestData({ locale }: { locale: SiteLocale }) {
  const t = await getTranslations('status.data');
  const format = await getFormatter();
  const { data, trouble } = await ask(locale, DatasetVersions, {});
  if (trouble) return <TroubleNotice trouble={trouble} level="part" />;
  const versions = data.datasets.nodes
    .flatMap(({ currentVersion, ...dataset }) =>
      currentVersion?.publishedAt
        ? [{ ...dataset, ...currentVersion, publishedAt: currentVersion.publishedAt }]
        : [],
    )
    .sort((a, b) => b.publishedAt.localeCompare(a.publishedAt));
  const day = (instant: string) => format.dateTime(new Date(instant), { dateStyle: 'long' });
  return (
    <>
      {versions[0] && <p className="mb-4">{t('updated', { date: day(versions[0].publishedAt) })}</p>}
      <DataTable
        caption={t('caption')}
        columns={[
          { label: t('dataset') },
          { label: t('version'), numeric: true },
          { label: t('edition') },
          { label: t('published') },
        ]}
        rows={versions.slice(0, SHOWN).map(({ code, title, fallbacks, number, edition, publishedAt }) => ({
          key: code,
          cells: [
            <Link key="dataset" href={`/datasets/${code}`} lang={foreignLang(fallbacks, 'title')}>
              {title}
            </Link>,
            figure(number, locale),
            edition,
            day(publishedAt),
          ],
        }))}
      />
    </>
  );
}
