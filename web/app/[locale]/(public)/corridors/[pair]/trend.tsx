import { getTranslations } from 'next-intl/server';
import { FigureCard } from '#figure/figure-card.tsx';
import type { SiteLocale } from '#i18n/routing.ts';
import type { Rung } from '../corridor-rungs.ts';
import type { CorridorWords } from '../corridor-words.ts';

interface TrendProps {
  locale: SiteLocale;
  rungs: Rung[];
  words: CorridorWords;
}

const DRAWN = ['living', 'entries', 'irregular'] as const;

/** How a corridor's counts changed: those who live there, and the months of entries. */
export async function Trend({ locale, rungs, words }: TrendProps) {
  const t = await getTranslations('corridor.ladder');
  const drawn = DRAWN.flatMap((key) => rungs.find((rung) => rung.key === key) ?? []).slice(0, 2);
  return (
    <div className="grid gap-x-12 gap-y-12 lg:grid-cols-2">
      {drawn.map((rung) => (
        <FigureCard
          key={rung.id}
          locale={locale}
          view={{ ...rung.view, chart: 'line' }}
          title={t(rung.key, words)}
          level={3}
          size="half"
        />
      ))}
    </div>
  );
}
