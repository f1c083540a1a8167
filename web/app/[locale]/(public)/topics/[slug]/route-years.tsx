import { getTranslations } from 'next-intl/server';
import { viewHref } from '#figure/view.ts';
import { ask } from '#graph/ask.ts';
import { graphql } from '#graph/graphql.ts';
import { Link } from '#i18n/navigation.tsx';
import { figure } from '#i18n/number.ts';
import type { SiteLocale } from '#i18n/routing.ts';
import type { MultiplesModel } from '#ui/chart/chart-model.ts';
import { ResponsiveChart } from '#ui/chart/responsive-chart.tsx';
import { DataTable } from '#ui/data-table.tsx';
import { Section } from '#ui/section.tsx';
import { TroubleNotice } from '#ui/trouble.tsx';

const RouteYearSums = graphql(`
  query RouteYearSums($filter: SeriesFilter!) {
    dead: indicator(code: "MIGRANTS_DEAD") {
      ...ByRoute
    }
    missing: indicator(code: "MIGRANTS_MISSING") {
      ...ByRoute
    }
  }

  fragment ByRoute on Indicator {
    aggregate(filter: $filter, by: ["ROUTE", "TIME_PERIOD"]) {
      unit {
        label
      }
      rows {
        period
        value
        group {
          concept
          code
          label
        }
      }
    }
  }
`);

const DATASET = 'IOM_MISSING_MIGRANTS';
/** The places of incidents: the Americas, and the Netherlands, under which the source has its Caribbean islands. */
const INCIDENT_AREAS = ['M49_019', 'NLD'];
/** Whole years of the register. */
const RECORDED = { from: '2014', to: '2023' };

/** The same figures in the explorer. */
const routeHref = (indicator: string): string =>
  viewHref({ indicator, dataset: DATASET, chart: 'line', by: 'ROUTE', areas: INCIDENT_AREAS, ...RECORDED });

const OUTCOMES = ['dead', 'missing'] as const;

interface Route {
  code: string;
  label: string;
  dead: Map<string, number | null>;
  missing: Map<string, number | null>;
}

/** The dead and the missing on each route, year by year, on a scale of its own: routes are not for ranking. */
export async function RouteYears({ locale }: { locale: SiteLocale }) {
  const t = await getTranslations('topic.missingMigrants.routes');
  const { data, trouble } = await ask(locale, RouteYearSums, {
    filter: { dataset: DATASET, periods: RECORDED },
  });
  if (trouble) return <TroubleNotice trouble={trouble} level="part" />;
  const routes = new Map<string, Route>();
  const periods = new Set<string>();
  for (const outcome of OUTCOMES)
    for (const { period, value, group } of data[outcome]?.aggregate.rows ?? []) {
      const route = group.find(({ concept }) => concept === 'ROUTE');
      if (!route || period === null) continue;
      periods.add(period);
      const one = routes.get(route.code) ?? {
        code: route.code,
        label: route.label,
        dead: new Map(),
        missing: new Map(),
      };
      one[outcome].set(period, value);
      routes.set(route.code, one);
    }
  const years = [...periods].sort();
  if (routes.size === 0) return null;
  const unit = data.dead?.aggregate.unit?.label ?? '';
  const model: MultiplesModel = {
    kind: 'multiples',
    title: t('title'),
    unit: { label: unit },
    periods: years,
    scale: 'own',
    panels: [...routes.values()].map((route) => ({
      key: route.code,
      label: route.label,
      series: OUTCOMES.map((outcome) => ({
        key: outcome,
        label: t(outcome),
        values: years.map((year) => route[outcome].get(year) ?? null),
      })),
    })),
  };
  const written = (value: number | null | undefined) => (value == null ? '–' : figure(value, locale));
  return (
    <Section id="routes" title={t('title')}>
      <p className="mb-5 max-w-[68ch]">{t('text')}</p>
      <ResponsiveChart model={model} locale={locale} size="full" />
      <p className="mt-4 flex flex-wrap gap-x-6 gap-y-1 text-small">
        <Link href={routeHref('MIGRANTS_DEAD')}>{t('openDead')}</Link>
        <Link href={routeHref('MIGRANTS_MISSING')}>{t('openMissing')}</Link>
      </p>
      <details className="mt-4">
        <summary className="font-semibold">{t('table')}</summary>
        <DataTable
          tall
          caption={t('title')}
          columns={[{ label: t('route') }, ...years.map((year) => ({ label: year, numeric: true }))]}
          rows={[...routes.values()].flatMap((route) =>
            OUTCOMES.map((outcome) => ({
              key: `${route.code} ${outcome}`,
              cells: [
                `${route.label}: ${t(outcome)}`,
                ...years.map((year) => written(route[outcome].get(year))),
              ],
            })),
          )}
        />
      </details>
    </Section>
  );
}
