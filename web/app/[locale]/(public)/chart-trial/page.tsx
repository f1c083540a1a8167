import { siteLocale } from '#i18n/routing.ts';
import { AddressRange } from '#ui/chart/address-range.tsx';
import type { ChartModel } from '#ui/chart/chart-model.ts';
import { ResponsiveChart } from '#ui/chart/responsive-chart.tsx';
import { sampleModels } from '#ui/chart/sample-models.ts';

export default async function Page({ params }: { params: Promise<{ locale: string }> }) {
  const locale = siteLocale((await params).locale);
  const periods = Array.from({ length: 300 }, (_, at) => `${2000 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`);
  const big: ChartModel = { kind: 'line', title: 'Cincuenta series', unit: { label: 'personas' }, periods, series: Array.from({ length: 50 }, (_, n) => ({ key: `S${n}`, label: `Serie ${n}`, values: periods.map((_, at) => (at % 97 === n ? null : Math.round(1000 + n * 100 + 400 * Math.sin((at + n * 5) / 12) + at * (n % 7)))), marks: { 299: { status: 'P' } } })) };
  return (
    <div className="wrap grid gap-10 py-8">
      <div id="big"><ResponsiveChart model={big} locale={locale} size="full" brush /><AddressRange locale={locale} periods={periods} from="2005-01" /></div>
      {Object.entries(sampleModels).map(([key, model]) => (
        <div key={key} id={key} className="max-w-[50rem]"><ResponsiveChart model={model} locale={locale} size="full" /></div>
      ))}
      <div className="grid grid-cols-2 gap-8" id="half"><ResponsiveChart model={sampleModels.line} locale={locale} size="half" /><ResponsiveChart model={sampleModels.map} locale={locale} size="half" /></div>
    </div>
  );
}
