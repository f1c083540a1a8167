import type { SiteLocale } from '#i18n/routing.ts';
import { BarList } from '#ui/chart/bar-list.tsx';
import { type ChartLine, LineChart } from '#ui/chart/line-chart.tsx';

interface FigureChartProps {
  /** Areas with their points, the highest first. */
  lines: ChartLine[];
  periods: string[];
  locale: SiteLocale;
  label: string;
  say: (value: number) => string;
}

/** What suits the figures: lines over time; bars where there is one period; nothing where every figure is zero. */
export function chartKind(
  lines: readonly ChartLine[],
  periods: readonly string[],
): 'lines' | 'bars' | 'none' {
  if (lines.every(({ points }) => points.every(({ value }) => !value))) return 'none';
  return periods.length === 1 ? 'bars' : 'lines';
}

/** The figures as a picture: drawn twice, for wide and narrow screens, of which one is shown. */
export function FigureChart({ lines, periods, locale, label, say }: FigureChartProps) {
  const kind = chartKind(lines, periods);
  if (kind === 'none') return null;
  if (kind === 'bars') {
    const bars = lines.flatMap((line) => {
      const value = line.points[0]?.value ?? null;
      return value === null ? [] : [{ key: line.key, label: line.label, value, figure: say(value) }];
    });
    return <BarList bars={bars} />;
  }
  return (
    <>
      <div className="hidden sm:block">
        <LineChart lines={lines} periods={periods} locale={locale} label={label} size="wide" />
      </div>
      <div className="sm:hidden">
        <LineChart lines={lines} periods={periods} locale={locale} label={label} size="narrow" />
      </div>
    </>
  );
}
