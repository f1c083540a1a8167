import { getTranslations } from 'next-intl/server';
import { Link } from '#i18n/navigation.ts';
import { figure } from '#i18n/number.ts';
import { periodLabel } from '#i18n/period.ts';
import type { SiteLocale } from '#i18n/routing.ts';
import { buttonStyle } from '#ui/button-style.ts';
import { FlowMap } from '#ui/chart/flow-map.tsx';
import { SelectField } from '#ui/field.tsx';

interface CorridorsProps {
  locale: SiteLocale;
  period: string;
  corridors: { from: { code: string; label: string }; to: { code: string; label: string }; value: number }[];
}

const LISTED = 7;
const DRAWN = 14;

/** Between which countries of the region people have moved: a map, the largest as a list, and a way to any other. */
export async function Corridors({ locale, period, corridors }: CorridorsProps) {
  const t = await getTranslations('home.corridors');
  const site = await getTranslations('site');
  const title = t('title', { period: periodLabel(period, locale) });
  const origins = namesOf(
    corridors.map(({ from }) => from),
    locale,
  );
  const destinations = namesOf(
    corridors.map(({ to }) => to),
    locale,
  );
  const addressOf = (from: string, to: string) => ({
    pathname: '/indicators/MIG_STOCK',
    query: { dataset: 'UNDESA_STOCK', counterpart: from, area: to },
  });

  return (
    <section aria-labelledby="corridors" className="mt-16 grid gap-x-16 gap-y-10 lg:grid-cols-[27.5rem_1fr]">
      <div>
        <FlowMap
          label={t('mapLabel', { period: periodLabel(period, locale) })}
          flows={corridors.slice(0, DRAWN).map(({ from, to, value }) => ({
            from: from.code,
            to: to.code,
            value,
            title: `${from.label} → ${to.label}: ${figure(value, locale)}`,
          }))}
        />
        <p className="mt-3 max-w-[27.5rem] text-small text-soft">
          {t('mapNote', { count: DRAWN })} {site('boundaries')}
        </p>
      </div>
      <div>
        <h2 id="corridors" className="text-h2">
          {title}
        </h2>
        <p className="mt-2 max-w-[60ch] text-soft">{t('lead')}</p>
        <ol className="mt-6 border-t border-rule">
          {corridors.slice(0, LISTED).map(({ from, to, value }) => (
            <li key={from.code + to.code} className="flex justify-between gap-4 border-b border-rule py-2">
              <Link href={addressOf(from.code, to.code)} className="plain-link">
                {t('pair', { from: from.label, to: to.label })}
              </Link>
              <span className="numbers font-medium">{figure(value, locale)}</span>
            </li>
          ))}
        </ol>
        <form
          action={`/${locale}/indicators/MIG_STOCK`}
          className="mt-8 grid items-end gap-4 sm:grid-cols-[1fr_1fr_auto]"
        >
          <input type="hidden" name="dataset" value="UNDESA_STOCK" />
          <SelectField
            id="from"
            name="counterpart"
            label={t('from')}
            defaultValue={corridors[0]?.from.code}
            options={origins}
          />
          <SelectField
            id="to"
            name="area"
            label={t('to')}
            defaultValue={corridors[0]?.to.code}
            options={destinations}
          />
          <button type="submit" className={buttonStyle.main}>
            {t('show')}
          </button>
        </form>
      </div>
    </section>
  );
}

function namesOf(places: { code: string; label: string }[], locale: SiteLocale) {
  const names = new Map(places.map(({ code, label }) => [code, label]));
  return [...names]
    .map(([value, label]) => ({ value, label }))
    .sort((a, b) => a.label.localeCompare(b.label, locale));
}
