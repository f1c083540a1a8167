import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Link } from '#i18n/navigation.ts';
import { figure } from '#i18n/number.ts';
import { pageMetadata } from '#i18n/page-metadata.ts';
import { periodLabel } from '#i18n/period.ts';
import { siteLocale } from '#i18n/routing.ts';
import { Badge } from '#ui/badge.tsx';
import { BarList } from '#ui/chart/bar-list.tsx';
import { Facts } from '#ui/facts.tsx';
import { FallbackNote, foreignLang } from '#ui/fallback-note.tsx';
import { Notice } from '#ui/notice.tsx';
import { PageHead } from '#ui/page-head.tsx';
import { Section } from '#ui/section.tsx';
import { TroubleNotice } from '#ui/trouble.tsx';
import { readFigureQuery, writeFigureQuery } from './figure-query.ts';
import { FigureView } from './figure-view.tsx';
import { asAnswered, comparablePeriod } from './figures.ts';
import { Filters } from './filters.tsx';
import { loadIndicator } from './indicator-document.ts';
import { loadCounterparts, loadFigures } from './load-figures.ts';
import { Related } from './related.tsx';
import { UseThis } from './use-this.tsx';

const LARGEST = 7;

type Props = PageProps<'/[locale]/indicators/[code]'>;

export async function generateMetadata({ params }: Props) {
  const { locale: segment, code } = await params;
  const locale = siteLocale(segment);
  const indicator = (await loadIndicator(locale, code)).data?.indicator;
  return pageMetadata({
    locale,
    path: `/indicators/${code}`,
    title: indicator?.name,
    description: indicator?.definition,
  });
}

/** An indicator: its figures as chart, map and table, what they mean, whom they count, and how to use them. */
export default async function IndicatorReading({ params, searchParams }: Props) {
  const { locale: segment, code } = await params;
  const locale = siteLocale(segment);
  const query = readFigureQuery(await searchParams);
  const { data, trouble } = await loadIndicator(locale, code);
  if (trouble) return <TroubleNotice trouble={trouble} />;
  if (!data.indicator) notFound();
  const { indicator } = data;
  const t = await getTranslations('indicator');
  const site = await getTranslations('site');
  const source =
    indicator.datasets.find((dataset) => dataset.code === query.dataset) ?? indicator.datasets[0];

  const head = (
    <PageHead title={indicator.name} kicker={t('kicker')}>
      <p
        lang={foreignLang(indicator.fallbacks, 'definition')}
        className="mt-4 max-w-[68ch] text-lead text-soft"
      >
        {indicator.definition}
      </p>
      {source?.currentVersion?.supersededBy && (
        <p className="mt-4">
          <Badge tone="warning">{t('superseded', { edition: source.currentVersion.supersededBy })}</Badge>
        </p>
      )}
      <FallbackNote fallbacks={indicator.fallbacks} field="definition" />
    </PageHead>
  );
  if (!source)
    return (
      <article>
        {head}
        <Notice>{t('noDataset')}</Notice>
      </article>
    );

  const figures = await loadFigures(locale, indicator.code, source, query);
  const answered = figures.data ? asAnswered(query, figures.data) : query;
  const period = figures.data && comparablePeriod(figures.data.lines);
  const counterpart = source.structure.dimensions.find(({ concept }) => concept === 'COUNTERPART_AREA');
  const counterparts =
    period && counterpart ? await loadCounterparts(locale, indicator.code, source, query, period) : [];
  const largest = counterparts
    .slice(0, LARGEST)
    .map((one) => ({ ...one, key: one.code, figure: figure(one.value, locale) }));

  return (
    <article>
      {head}
      <Filters
        locale={locale}
        indicator={indicator}
        source={source}
        query={answered}
        counterparts={counterparts}
      />
      {figures.trouble ? (
        <TroubleNotice trouble={figures.trouble} level="part" />
      ) : figures.data.lines.length === 0 ? (
        <Notice title={t('nothing.title')}>{t('nothing.body')}</Notice>
      ) : (
        <FigureView locale={locale} indicator={indicator} source={source} figures={figures.data} />
      )}

      {counterpart && largest.length > 1 && period && (
        <Section
          id="counterparts"
          title={t('counterparts', { dimension: counterpart.name, period: periodLabel(period, locale) })}
        >
          <BarList bars={largest} />
          {counterparts.length > LARGEST && (
            <p className="mt-3 text-small text-soft">
              {t('others', { count: counterparts.length - LARGEST })}
            </p>
          )}
        </Section>
      )}

      <Section id="meaning" title={t('meaning')}>
        <Facts
          rows={[
            [t('measure'), site(`measure.${indicator.measure}`)],
            [t('unit'), indicator.unit.label],
            [
              t('countedHere'),
              source.coverage.countedBy.map((basis) => site(`countedBy.${basis}`)).join('; '),
            ],
            [t('aimsAt'), site(`countedBy.${indicator.aimsAt}`)],
            [t('topics'), indicator.topics.map((topic) => topic.label).join(', ')],
            [t('goals'), indicator.goals.map((goal) => goal.label).join('; ')],
            [
              t('dataset'),
              <Link key="dataset" href={`/datasets/${source.code}`}>
                {source.title}
              </Link>,
            ],
          ]}
        />
        {source.caveats && (
          <Notice tone="warning" title={t('caveats')}>
            <p>{source.caveats}</p>
          </Notice>
        )}
      </Section>
      <UseThis locale={locale} indicator={indicator} source={source} search={writeFigureQuery(answered)} />
      <Related indicator={indicator} />
    </article>
  );
}
