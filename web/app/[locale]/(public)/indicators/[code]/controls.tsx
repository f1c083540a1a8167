import { getTranslations } from 'next-intl/server';
import type { Figure } from '#figure/figure.ts';
import { otherDimensions } from '#figure/indicator-document.ts';
import { MEMBERS } from '#figure/repair-view.ts';
import { codesOf, viewHref, writeView } from '#figure/view.ts';
import { figureWords } from '#figure/words.ts';
import { Link } from '#i18n/navigation.tsx';
import { shortFigure } from '#i18n/number.ts';
import { periodLabel } from '#i18n/period.ts';
import type { SiteLocale } from '#i18n/routing.ts';
import { buttonStyle } from '#ui/button-style.ts';
import { CodePicker } from './code-picker.tsx';
import { controlLine } from './control-style.ts';
import { LiveForm } from './live-form.tsx';
import { loadChoices } from './load-choices.ts';
import { MoreControls } from './more-controls.tsx';
import { Select } from './select.tsx';

/** Charts that show one period, which can be chosen. */
const ONE_PERIOD: ReadonlySet<string> = new Set(['ranking', 'map', 'flow', 'sankey', 'pyramid', 'slope']);

/** What can be chosen, above the chart: a plain GET form, so that the address says it all; with script it answers at once. */
export async function Controls({ locale, figure }: { locale: SiteLocale; figure: Figure }) {
  const t = await getTranslations('indicator.controls');
  const words = await figureWords(locale);
  const { dataset, view, indicator, offered, chart, choosable, period } = figure;
  const dimensions = otherDimensions(dataset);
  const choices = await Promise.all(
    dimensions.map(async (one) => ({ ...one, codes: await loadChoices(locale, figure, one.concept) })),
  );
  const areas = new Set(figure.areas.map(({ code }) => code));
  const ours = areas.size === MEMBERS.size && [...areas].every((code) => MEMBERS.has(code));
  const areaName = dataset.structure.dimensions.find(({ concept }) => concept === 'REF_AREA')?.name ?? '';
  const first = indicator.datasets[0]?.code;
  const usual = {
    ...(!view.areas && { area: [...areas] }),
    ...(first === dataset.code && { dataset: [first] }),
  };
  // On a map rates are usual, where there are any; "" stands for what is usual.
  const usualOfChart = chart === 'map' && offered.units.includes('per1000') ? 'per1000' : 'absolute';
  const usualUnit = view.unit === undefined ? figure.unit : usualOfChart;

  return (
    <search aria-label={t('label')}>
      <form className="mb-8">
        <div className={controlLine}>
          <Select
            name="chart"
            label={t('chart')}
            value={view.chart ?? ''}
            options={[
              { value: '', label: t('auto', { chart: words(`chart.${chart}`) }) },
              ...offered.charts.map((one) => ({ value: one, label: words(`chart.${one}`) })),
            ]}
          />
          <CodePicker
            name="area"
            label={areaName}
            shown={
              ours
                ? t('usual')
                : areas.size === 1
                  ? (figure.areas[0]?.label ?? '')
                  : t('some', { count: areas.size })
            }
            legend={t('choose', { name: areaName })}
            codes={dataset.coverage.areas.map(({ area }) => area)}
            chosen={areas}
          />
          {choices.map(({ concept, name, codes }) => {
            const chosen = new Set(codesOf(view, concept));
            const only = chosen.size === 1 ? codes.find(({ code }) => chosen.has(code)) : undefined;
            return (
              <CodePicker
                key={concept}
                name={concept === 'COUNTERPART_AREA' ? 'counterpart' : `d.${concept}`}
                label={name}
                shown={only?.label ?? (chosen.size > 1 ? t('some', { count: chosen.size }) : t('all'))}
                legend={t('choose', { name })}
                codes={codes.map(({ value, ...one }) =>
                  value === null ? one : { ...one, figure: shortFigure(value, locale) },
                )}
                chosen={chosen}
              />
            );
          })}
          <Select
            name="unit"
            label={t('unit')}
            value={figure.unit === usualUnit ? '' : figure.unit}
            options={offered.units.map((one) => ({
              value: one === usualUnit ? '' : one,
              label: words(`unit.${one}`),
            }))}
          />
          {ONE_PERIOD.has(chart) && choosable.length > 1 && (
            <Select
              name="period"
              label={t('period')}
              value={view.period ?? ''}
              options={[
                {
                  value: '',
                  label: t('latest', { period: period ? periodLabel(period, locale, 'short') : '' }),
                },
                ...choosable.toReversed().map((one) => ({ value: one, label: periodLabel(one, locale) })),
              ]}
            />
          )}
        </div>
        <MoreControls locale={locale} figure={figure}>
          <span className="hidden noscript:inline">
            <button type="submit" className={buttonStyle.main}>
              {t('show')}
            </button>
          </span>
          <Link href={viewHref({ indicator: indicator.code })} className="text-small">
            {t('clear')}
          </Link>
          <LiveForm
            path={`/indicators/${indicator.code}`}
            search={writeView(view)}
            usual={usual}
            updating={t('updating')}
          />
        </MoreControls>
      </form>
    </search>
  );
}
