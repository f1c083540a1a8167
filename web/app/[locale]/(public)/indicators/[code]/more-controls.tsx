import { ChevronDown } from 'lucide-react';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { Figure } from '#figure/figure.ts';
import { figureWords } from '#figure/words.ts';
import { periodLabel } from '#i18n/period.ts';
import type { SiteLocale } from '#i18n/routing.ts';
import { controlLine } from './control-style.ts';
import { Select } from './select.tsx';

interface MoreControlsProps {
  locale: SiteLocale;
  figure: Figure;
  /** What stands beside: the button, the way back. */
  children: ReactNode;
}

/** What fewer readers choose: the source, what the lines are split by, calculations, the span of time. */
export async function MoreControls({ locale, figure, children }: MoreControlsProps) {
  const t = await getTranslations('indicator.controls');
  const words = await figureWords(locale);
  const { indicator, dataset, view, offered, choosable, transform } = figure;
  const name = (concept: string) =>
    dataset.structure.dimensions.find((one) => one.concept === concept)?.name ?? concept;
  const stock = indicator.measure === 'STOCK';
  const span = choosable.map((one) => ({ value: one, label: periodLabel(one, locale) }));
  const set = Boolean(view.by || view.from || view.to || transform !== 'none');
  return (
    <div className="mt-3 flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
      <details open={set} className="min-w-0 flex-1 basis-72">
        <summary className="inline-flex min-h-8 items-center gap-1 text-small font-semibold text-accent">
          {t('more')}
          <ChevronDown className="size-4" aria-hidden="true" />
        </summary>
        <div className={`mt-2 ${controlLine}`}>
          {indicator.datasets.length > 1 && (
            <Select
              name="dataset"
              label={t('dataset')}
              value={view.dataset ?? dataset.code}
              options={indicator.datasets.map(({ code, title }) => ({ value: code, label: title }))}
            />
          )}
          {offered.by.length > 1 && (
            <Select
              name="by"
              label={t('by')}
              value={view.by ?? ''}
              options={offered.by.map((one) => ({ value: one === 'REF_AREA' ? '' : one, label: name(one) }))}
            />
          )}
          {offered.transforms.length > 1 && (
            <Select
              name="transform"
              label={t('transform')}
              value={transform === 'none' ? '' : transform}
              options={offered.transforms.map((one) => ({
                value: one === 'none' ? '' : one,
                label: words(one === 'change' && stock ? 'transform.netChange' : `transform.${one}`),
              }))}
            />
          )}
          {choosable.length > 1 && (
            <>
              <Select
                name="from"
                label={t('from')}
                value={view.from ?? ''}
                options={[{ value: '', label: t('start') }, ...within(span, view.from)]}
              />
              <Select
                name="to"
                label={t('to')}
                value={view.to ?? ''}
                options={[{ value: '', label: t('end') }, ...within(span, view.to).toReversed()]}
              />
            </>
          )}
        </div>
      </details>
      <div className="flex min-h-8 items-center gap-4">{children}</div>
    </div>
  );
}

/** The periods with the one chosen, which may be of another frequency: "2023" of months. */
function within(span: { value: string; label: string }[], chosen: string | undefined) {
  if (!chosen || span.some(({ value }) => value === chosen)) return span;
  return [...span, { value: chosen, label: chosen }].sort((a, b) => a.value.localeCompare(b.value));
}
