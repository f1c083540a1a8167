import type { SiteLocale } from '#i18n/routing.ts';
import { chartWords } from './chart-words.ts';
import { BrushIsland } from './interactive/brush-island.tsx';

interface AddressRangeProps {
  locale: SiteLocale;
  /** All periods that can be chosen from, ascending, also those outside of the range now. */
  periods: readonly string[];
  /** The range now; the whole where absent. */
  from?: string | undefined;
  to?: string | undefined;
}

/** A strip under a chart to choose its range of periods by mouse, finger or keys: it goes into the address. */
export function AddressRange({ locale, periods, from, to }: AddressRangeProps) {
  const say = chartWords(locale);
  const words = {
    title: say('range.title'),
    from: say('range.from'),
    to: say('range.to'),
    all: say('range.all'),
  };
  return periods.length < 3 ? null : (
    <BrushIsland locale={locale} periods={periods} from={from} to={to} words={words} />
  );
}
