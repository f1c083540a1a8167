import { getTranslations } from 'next-intl/server';
import { pageMetadata } from '#i18n/page-metadata.ts';
import { siteLocale } from '#i18n/routing.ts';
import type { ChartModel } from '#ui/chart/chart-model.ts';
import { ResponsiveChart } from '#ui/chart/responsive-chart.tsx';
import { sampleModels } from '#ui/chart/sample-models.ts';
import { PageHead } from '#ui/page-head.tsx';

type Props = PageProps<'/[locale]/design/charts'>;

const SERIES = 50;
const MONTHS = 300;

export async function generateMetadata({ params }: Props) {
  const locale = siteLocale((await params).locale);
  const t = await getTranslations('design');
  return pageMetadata({
    locale,
    path: '/design/charts',
    title: t('section.charts'),
    description: t('charts'),
  });
}

/** Each kind of chart with sample figures, and the largest that must answer without delay (npm run bench:web). */
export default async function ChartsPage({ params }: Props) {
  const locale = siteLocale((await params).locale);
  const t = await getTranslations('design');
  return (
    <div className="stack">
      <PageHead title={t('section.charts')} kicker={t('title')} lead={t('charts')} />
      {Object.entries(sampleModels).map(([kind, model]) => (
        <ResponsiveChart key={kind} model={model} locale={locale} size="full" />
      ))}
      <div id="large-chart">
        <ResponsiveChart model={largeModel(t('section.charts'))} locale={locale} size="full" />
      </div>
    </div>
  );
}

function largeModel(title: string): ChartModel {
  const periods = Array.from({ length: MONTHS }, (_, at) => {
    const month = String((at % 12) + 1).padStart(2, '0');
    return `${2000 + Math.floor(at / 12)}-${month}`;
  });
  const series = Array.from({ length: SERIES }, (_, nth) => ({
    key: `series-${nth}`,
    label: String(nth + 1),
    values: periods.map((_, at) => Math.round(1_000 + nth * 100 + 400 * Math.sin((at + nth * 5) / 12))),
  }));
  return { kind: 'line', title: `${title}: ${SERIES} × ${MONTHS}`, unit: { label: '' }, periods, series };
}
