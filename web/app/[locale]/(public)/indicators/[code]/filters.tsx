import { getTranslations } from 'next-intl/server';
import { ask } from '#graph/ask.ts';
import { graphql } from '#graph/graphql.ts';
import { Link } from '#i18n/navigation.ts';
import { figure } from '#i18n/number.ts';
import type { SiteLocale } from '#i18n/routing.ts';
import { buttonStyle } from '#ui/button-style.ts';
import { SelectField } from '#ui/field.tsx';
import type { FigureQuery } from './figure-query.ts';
import type { IndicatorView, SourceView } from './indicator-document.ts';
import { areasShown, otherDimensions } from './load-figures.ts';

const DimensionCodes = graphql(`
  query DimensionCodes($list: String!) {
    codeList(code: $list) {
      codes(first: 100) {
        nodes {
          code
          label
        }
      }
    }
  }
`);

interface FiltersProps {
  locale: SiteLocale;
  indicator: IndicatorView;
  source: SourceView;
  query: FigureQuery;
  counterparts: { code: string; label: string; value: number }[];
}

/** What can be chosen, in one line above the chart; a plain form, so that the address says it all. */
export async function Filters({ locale, indicator, source, query, counterparts }: FiltersProps) {
  const t = await getTranslations('indicator.filter');
  const site = await getTranslations('site');
  const shown = new Set(areasShown(source, query));
  const path = `/indicators/${indicator.code}`;
  const lists = await Promise.all(
    otherDimensions(source)
      .filter(({ concept }) => concept !== 'COUNTERPART_AREA')
      .map(async (dimension) => {
        const { data } = await ask(locale, DimensionCodes, { list: dimension.codeList.code });
        return { ...dimension, codes: data?.codeList?.codes.nodes ?? [] };
      }),
  );
  const counterpartName = source.structure.dimensions.find(
    ({ concept }) => concept === 'COUNTERPART_AREA',
  )?.name;

  return (
    <search aria-label={t('label')}>
      <form className="mb-8 grid items-end gap-4 sm:grid-cols-2 lg:flex lg:flex-wrap lg:*:min-w-44">
        {indicator.datasets.length > 1 ? (
          <SelectField
            id="dataset"
            name="dataset"
            label={t('dataset')}
            defaultValue={source.code}
            options={indicator.datasets.map(({ code, title }) => ({ value: code, label: title }))}
          />
        ) : (
          <input type="hidden" name="dataset" value={source.code} />
        )}
        {counterpartName && counterparts.length > 0 && (
          <SelectField
            id="counterpart"
            name="counterpart"
            label={counterpartName}
            defaultValue={query.counterpart}
            options={[
              { value: '', label: t('everything') },
              ...counterparts.map(({ code, label, value }) => ({
                value: code,
                label: `${label} (${figure(value, locale)})`,
              })),
            ]}
          />
        )}
        {lists.map(({ concept, name, codes }) => (
          <SelectField
            key={concept}
            id={`d.${concept}`}
            name={`d.${concept}`}
            label={name}
            defaultValue={query.dimensions.find((one) => one.concept === concept)?.code}
            options={[
              { value: '', label: t('everything') },
              ...codes.map(({ code, label }) => ({ value: code, label })),
            ]}
          />
        ))}
        <details className="relative">
          <summary className={`${buttonStyle.quiet} list-none`}>{t('areas', { count: shown.size })}</summary>
          <fieldset className="z-10 mt-2 max-h-80 overflow-y-auto border border-rule-strong bg-raised p-4 lg:absolute lg:w-80">
            <legend className="sr-only">{t('areasLegend')}</legend>
            {source.coverage.areas.map(({ area }) => (
              <label key={area.code} className="flex min-h-8 items-center gap-2">
                <input
                  type="checkbox"
                  name="area"
                  value={area.code}
                  defaultChecked={shown.has(area.code)}
                  className="size-4"
                />
                {area.label}
              </label>
            ))}
          </fieldset>
        </details>
        <div className="flex items-center gap-4">
          <button type="submit" className={buttonStyle.main}>
            {t('show')}
          </button>
          <Link href={path}>{site('filter.clear')}</Link>
        </div>
      </form>
    </search>
  );
}
