import { getTranslations } from 'next-intl/server';
import { Link } from '#i18n/navigation.tsx';
import { figure } from '#i18n/number.ts';
import type { SiteLocale } from '#i18n/routing.ts';
import { buttonStyle } from '#ui/button-style.ts';
import { Disclosure } from '#ui/disclosure.tsx';
import { SelectField, TextField } from '#ui/field.tsx';
import { InstantForm } from '#ui/instant-form.tsx';
import {
  type CatalogueQuery,
  FACET_NAMES,
  FACETS,
  type Facet,
  narrows,
  ORDERS,
  type Order,
} from './catalogue-query.ts';
import type { CatalogueView, FacetValue } from './load-catalogue.ts';

/** How many values of a facet stand open; the others wait behind a name. */
const OPEN_VALUES = 8;

interface FacetPanelProps {
  asked: CatalogueQuery;
  facets: CatalogueView['datasetFacets'];
  locale: SiteLocale;
}

/** Words, order and facets of the catalogue: one GET form, which answers at once where script runs. */
export async function FacetPanel({ asked, facets, locale }: FacetPanelProps) {
  const t = await getTranslations('dataset');
  const site = await getTranslations('site');
  return (
    <search aria-label={t('list.filter')}>
      <form className="grid gap-5">
        <TextField id="words" name="words" label={site('filter.words')} defaultValue={asked.words} />
        <SelectField
          id="sort"
          name="sort"
          label={t('sort.label')}
          defaultValue={asked.order === 'TITLE' ? '' : ORDERS[asked.order]}
          options={(Object.keys(ORDERS) as Order[]).map((order) => ({
            value: order === 'TITLE' ? '' : ORDERS[order],
            label: t(`sort.${order}`),
          }))}
        />
        {FACET_NAMES.map((facet) => (
          <FacetGroup key={facet} facet={facet} values={facets[facet]} locale={locale} />
        ))}
        <div className="flex flex-wrap items-center gap-4">
          <button type="submit" className={buttonStyle.quiet}>
            {site('filter.apply')}
          </button>
          {narrows(asked) && <Link href="/datasets">{site('filter.clear')}</Link>}
        </div>
        <InstantForm />
      </form>
    </search>
  );
}

async function FacetGroup({
  facet,
  values,
  locale,
}: {
  facet: Facet;
  values: FacetValue[];
  locale: SiteLocale;
}) {
  const t = await getTranslations('dataset');
  if (values.length === 0) return null;
  const [open, rest] = split(values);
  const box = (value: FacetValue) => (
    <FacetBox key={value.value} facet={facet} value={value} count={figure(value.count, locale)} />
  );
  return (
    <fieldset className="min-w-0 border-t border-rule pt-3">
      <legend className="float-start mb-1 w-full font-semibold">{t(`facet.${facet}`)}</legend>
      <div className="clear-both">
        {open.map(box)}
        {rest.length > 0 && (
          <Disclosure summary={t('facet.more', { count: rest.length })}>
            <div className="-ms-6">{rest.map(box)}</div>
          </Disclosure>
        )}
      </div>
    </fieldset>
  );
}

/** What stands open: the first values, and any other that is chosen. */
function split(values: FacetValue[]): [FacetValue[], FacetValue[]] {
  if (values.length <= OPEN_VALUES + 2) return [values, []];
  const open = values.filter(({ selected }, index) => index < OPEN_VALUES || selected);
  return [open, values.filter((value) => !open.includes(value))];
}

function FacetBox({ facet, value, count }: { facet: Facet; value: FacetValue; count: string }) {
  return (
    <label className="flex cursor-pointer items-start gap-2.5 py-1 text-small">
      <input
        type="checkbox"
        name={FACETS[facet]}
        value={value.value}
        defaultChecked={value.selected}
        className="mt-0.5 size-4 flex-none"
      />
      <span className="min-w-0 flex-1 wrap-anywhere">{value.label}</span>
      <span className="numbers flex-none text-soft">{count}</span>
    </label>
  );
}
