import { useTranslations } from 'next-intl';
import type { SiteLocale } from '#i18n/routing.ts';
import { KeyFigure } from '#ui/key-figure.tsx';
import { changeWords } from '../change-words.ts';
import type { NamedPlace } from '../place-phrases.ts';
import type { Claim } from './claim.ts';
import { isInIslands } from './claim-sentence.tsx';
import { claimValues } from './claim-words.ts';
import type { SectionKey } from './country-claims.ts';

interface CountrySummaryProps {
  claims: Record<SectionKey, Claim[]>;
  place: NamedPlace;
  locale: SiteLocale;
}

/** What a summary tells, in its order: the name of its figure among the claim's, and the section that it is from. */
const TOLD = {
  living: { figure: 'value', section: 'arrivals' },
  livingFromRegion: { figure: 'value', section: 'arrivals' },
  abroad: { figure: 'value', section: 'departures' },
  abroadInRegion: { figure: 'value', section: 'departures' },
  received: { figure: 'millions', section: 'remittances' },
  dead: { figure: 'sum', section: 'missing' },
} as const satisfies Record<string, { figure: string; section: SectionKey }>;

/** The figures of a country to remember, each of its own period; their sources stand with the sentences below. */
export function CountrySummary({ claims, place, locale }: CountrySummaryProps) {
  const t = useTranslations('country');
  const told = (Object.keys(TOLD) as (keyof typeof TOLD)[]).flatMap((key) => {
    const claim = claims[TOLD[key].section].find((one) => one.key === key && !isInIslands(one, place));
    return claim ? [{ key, claim }] : [];
  });
  if (told.length === 0) return null;
  return (
    <ul className="mb-10 grid gap-x-10 gap-y-6 sm:grid-cols-2 lg:grid-cols-4">
      {told.map(({ key, claim }) => {
        const values = claimValues(claim, place, locale);
        const change = claim.change && changeWords(claim.change, locale);
        return (
          <li key={key}>
            <KeyFigure
              value={values[TOLD[key].figure]}
              label={t(`summary.${key}`, values as Parameters<typeof t<'summary.abroad'>>[1])}
              change={change && t(`change.${change.key}`, change.values)}
              note={<a href={`#${TOLD[key].section}`}>{t('summary.source')}</a>}
            />
          </li>
        );
      })}
    </ul>
  );
}
