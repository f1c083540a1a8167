import type { SiteLocale } from '#i18n/routing.ts';
import { Chart, type ChartSize } from './chart.tsx';
import type { ChartModel } from './chart-model.ts';
import { ChartIsland } from './interactive/chart-island.tsx';
import { islandData, islandSeries } from './island-model.ts';

interface ResponsiveChartProps {
  model: ChartModel;
  locale: SiteLocale;
  /** The room it has on a wide screen: the whole column, or a part of it. */
  size: 'full' | 'half';
  /** Whether a range dragged over a line chart is written into the address as `from` and `to`. */
  brush?: boolean;
}

/**
 * A chart drawn for a narrow and a wide room, of which CSS shows the one that fits its container. Pointer and keyboard
 * are answered by an island that is loaded when the chart comes near to view.
 */
export function ResponsiveChart({ model, locale, size, brush = false }: ResponsiveChartProps) {
  const series = islandSeries(model);
  const drawn = (of: ChartSize) => {
    const data = islandData(model, locale, of, series, brush);
    return (
      <>
        <Chart model={model} locale={locale} size={of} />
        {data && <ChartIsland data={data} />}
      </>
    );
  };
  // Type is as large as the picture is wide: a picture with room for much is not shown in a narrow place.
  const [narrow, wider] =
    size === 'full'
      ? ['@min-[36rem]:hidden', '@min-[36rem]:block']
      : ['@min-[29rem]:hidden', '@min-[29rem]:block'];
  return (
    <div className="@container">
      <div className={`relative max-w-[30rem] ${narrow}`} data-chart-place="">
        {drawn('narrow')}
      </div>
      <div className={`relative hidden max-w-[60rem] ${wider}`} data-chart-place="">
        {drawn(size === 'full' ? 'wide' : 'medium')}
      </div>
    </div>
  );
}
