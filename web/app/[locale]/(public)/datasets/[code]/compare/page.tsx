import { notFound } from 'next/navigation';
import { getFormatter, getTranslations } from 'next-intl/server';
import { Link } from '#i18n/navigation.tsx';
import { figure } from '#i18n/number.ts';
import { pageMetadata } from '#i18n/page-metadata.ts';
import { siteLocale } from '#i18n/routing.ts';
import { firstOf } from '#ui/address.ts';
import { DataTable } from '#ui/data-table.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Notice } from '#ui/notice.tsx';
import { PageHead } from '#ui/page-head.tsx';
import { Pager } from '#ui/pager.tsx';
import { Section } from '#ui/section.tsx';
import { TroubleNotice } from '#ui/trouble.tsx';
import { ComparePicker } from '../compare-picker.tsx';
import { ChangeSummary } from './change-summary.tsx';
import { ChangeTable } from './change-table.tsx';
import { loadChanges, loadVersions } from './compare-document.ts';
import { comparedVersions } from './compare-query.ts';

/** What a version says of itself that the page has words for. */
const NAMED_FIELDS = [
  'licence',
  'edition',
  'citation',
  'supersededBy',
  'asOf',
  'copyObtainedFrom',
  'processing',
  'processingNote',
] as const;

const isNamed = (field: string): field is (typeof NAMED_FIELDS)[number] =>
  NAMED_FIELDS.some((one) => one === field);

type Props = PageProps<'/[locale]/datasets/[code]/compare'>;

export async function generateMetadata({ params }: Props) {
  const { locale: segment, code } = await params;
  const locale = siteLocale(segment);
  const t = await getTranslations('dataset.compare');
  const dataset = (await loadVersions(locale, code)).data?.dataset;
  return pageMetadata({
    locale,
    path: `/datasets/${code}/compare`,
    title: dataset ? t('pageTitle', { title: dataset.title }) : undefined,
  });
}

/** Two versions of a dataset against each other: what was added, removed and revised, and by how much. */
export default async function ComparePage({ params, searchParams }: Props) {
  const { locale: segment, code } = await params;
  const locale = siteLocale(segment);
  const { data, trouble } = await loadVersions(locale, code);
  if (trouble) return <TroubleNotice trouble={trouble} />;
  if (!data.dataset) notFound();
  const { dataset } = data;
  const t = await getTranslations('dataset.compare');
  const format = await getFormatter();
  const numbers = dataset.versions.nodes.filter((one) => one.publishedAt !== null).map((one) => one.number);
  const path = `/datasets/${dataset.code}`;
  const kicker = (
    <Link href={path} className="wrap-anywhere" dir="auto">
      {dataset.title}
    </Link>
  );
  if (numbers.length < 2)
    return (
      <>
        <PageHead title={t('title')} kicker={kicker} />
        <EmptyState title={t('onlyOne')} actions={<Link href={path}>{t('back')}</Link>} />
      </>
    );

  const address = await searchParams;
  const asked = { from: firstOf(address.from), to: firstOf(address.to) };
  const { from, to, missing } = comparedVersions(numbers, asked);
  const after = firstOf(address.after);
  const { answer, lostPage } = await loadChanges(locale, { code, from, to, after });
  const version = answer.data?.dataset?.version;
  const changes = version?.changesFrom;
  const day = (instant: string | null) =>
    instant && format.dateTime(new Date(instant), { dateStyle: 'long', timeZone: 'UTC' });

  return (
    <article>
      <PageHead
        title={t('heading', { from, to })}
        kicker={kicker}
        lead={
          changes && version
            ? t('lead', {
                before: day(changes.from.publishedAt) ?? '–',
                after: day(version.publishedAt) ?? '–',
              })
            : undefined
        }
      />
      {(missing.length > 0 || lostPage) && (
        <Notice tone="warning">
          {missing.length > 0 && (
            <p className="wrap-anywhere">{t('missing', { given: missing.join(', '), from, to })}</p>
          )}
          {lostPage && <p>{t('lostPage')}</p>}
        </Notice>
      )}
      <ComparePicker locale={locale} code={dataset.code} numbers={numbers} from={from} to={to} />
      {answer.trouble && <TroubleNotice trouble={answer.trouble} level="part" />}
      {version && !changes && <p>{t('withheld')}</p>}
      {version && changes && (
        <>
          {version.note && (
            <Notice title={t('noteOf', { number: version.number })}>
              <p className="wrap-anywhere" dir="auto">
                {version.note}
              </p>
            </Notice>
          )}
          <Section id="counts" title={t('howMuch')}>
            <ChangeSummary changes={changes} locale={locale} />
          </Section>
          {changes.attributes.length > 0 && (
            <Section id="attributes" title={t('attributes')}>
              <DataTable
                caption={t('attributesCaption')}
                columns={[{ label: t('attribute') }, { label: t('before') }, { label: t('after') }]}
                rows={changes.attributes.map(({ field, before, after: now }) => ({
                  key: field,
                  cells: [
                    isNamed(field) ? t(`field.${field}`) : field,
                    before ?? t('nothing'),
                    now ?? t('nothing'),
                  ],
                }))}
              />
            </Section>
          )}
          <Section id="changes" title={t('which')}>
            {changes.changes.totalCount === 0 ? (
              <p>{t('same')}</p>
            ) : (
              <>
                <p role="status" className="mb-4">
                  {t('total', {
                    count: changes.changes.totalCount,
                    figure: figure(changes.changes.totalCount, locale),
                  })}
                </p>
                <ChangeTable changes={changes.changes.nodes} locale={locale} />
                <Pager
                  path={`${path}/compare`}
                  query={{ from: String(from), to: String(to) }}
                  pageInfo={changes.changes.pageInfo}
                  moved={after !== undefined && !lostPage}
                />
              </>
            )}
          </Section>
        </>
      )}
    </article>
  );
}
