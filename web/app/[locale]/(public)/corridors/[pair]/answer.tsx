import { getTranslations } from 'next-intl/server';
import { figure } from '#i18n/number.ts';
import { periodLabel } from '#i18n/period.ts';
import type { SiteLocale } from '#i18n/routing.ts';
import { changeSince } from '../../countries/change-since.ts';
import { changeWords } from '../../countries/change-words.ts';
import type { Rung } from '../corridor-rungs.ts';
import type { CorridorWords } from '../corridor-words.ts';

interface AnswerProps {
  locale: SiteLocale;
  /** The count of people who live there, where a source has one. */
  living: Rung | undefined;
  /** Whether no other source in the hub counts them. */
  isOnly: boolean;
  words: CorridorWords;
  /** Datasets in the hub of institutions of the country where the people are. */
  ownDatasets: number;
}

/** The answer of the page in a sentence: how many, by whose count, and who else has not counted them. */
export async function CorridorAnswerSentence({ locale, living, isOnly, words, ownDatasets }: AnswerProps) {
  const [t, change] = await Promise.all([
    getTranslations('corridor.answer'),
    getTranslations('country.change'),
  ]);
  const by = living?.value != null && living.before && changeSince(living.before.value, living.value);
  const moved = by && living.before && changeWords({ since: living.before.period, by }, locale);
  const edition = living?.source.currentVersion;
  return (
    <div className="max-w-[68ch]">
      <p className="font-serif text-h3">
        {living?.value != null
          ? t.rich('living', {
              ...words,
              source: living.source.source,
              period: periodLabel(living.count.period, locale),
              value: figure(living.value, locale),
              count: living.value,
              n: (chunks) => <strong className="numbers">{chunks}</strong>,
            })
          : t('none', words)}
        {moved && ` ${change(moved.key, moved.values)}`}
      </p>
      <ul className="mt-3 grid gap-1 text-soft">
        {isOnly && <li>{t('onlyOne', words)}</li>}
        {edition?.supersededBy && <li>{t('superseded', { by: edition.supersededBy })}</li>}
        <li>
          {ownDatasets > 0 ? t('countryData', { ...words, count: ownDatasets }) : t('noCountryData', words)}
        </li>
      </ul>
    </div>
  );
}
