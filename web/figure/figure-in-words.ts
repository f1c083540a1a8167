import type { SiteLocale } from '#i18n/routing.ts';
import type { Figure, GapReason } from './figure.ts';
import {
  countedWords,
  digitsFor,
  subtitleWords,
  titleSentence,
  unitWords,
  type Wordless,
} from './figure-words.ts';
import type { Repair } from './repair.ts';
import { sayRepair } from './say-repair.ts';
import { figureWords, siteWords } from './words.ts';

/** A figure with its sentences, in the reader's language. */
export async function putInWords(
  locale: SiteLocale,
  { repairs, ...figure }: Wordless & { repairs: readonly Repair[] },
): Promise<Figure> {
  const [t, site] = await Promise.all([figureWords(locale), siteWords(locale)]);
  const points = figure.series.flatMap((one) => one.points);
  const gaps = [...new Set(points.flatMap(({ gap }) => gap ?? []))] satisfies GapReason[];
  const empty = figure.series.filter((one) => one.points.every(({ value }) => value === null));
  const { population, source } = figure;
  const notes = [
    figure.summed && t('note.summed'),
    population && t('note.population', { citation: population.citation }),
    ...gaps.map((gap) => t(`gap.${gap}`)),
    empty.length > 0 &&
      empty.length < figure.series.length &&
      t('note.missing', {
        labels: empty
          .map(({ label }) => label)
          .slice(0, 12)
          .join(', '),
      }),
    source.supersededBy && t('note.superseded', { edition: source.supersededBy }),
    ...new Set(points.flatMap(({ note }) => note ?? [])),
  ].filter((note) => typeof note === 'string');
  return {
    ...figure,
    repairs: repairs.map((repair) => ({ ...repair, text: sayRepair(t, repair) })),
    title: titleSentence(t, figure, locale),
    subtitle: subtitleWords(t, site, figure, locale),
    counted: countedWords(site, figure.countedBy),
    unitLabel: unitWords(t, figure, locale),
    digits: digitsFor(points.flatMap(({ value }) => value ?? [])),
    notes,
  };
}
