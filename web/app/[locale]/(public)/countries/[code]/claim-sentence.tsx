import { useTranslations } from 'next-intl';
import { Fragment, type ReactNode } from 'react';
import { viewHref } from '#figure/view.ts';
import { Link } from '#i18n/navigation.tsx';
import { figure } from '#i18n/number.ts';
import { periodLabel } from '#i18n/period.ts';
import { languageTag, type SiteLocale } from '#i18n/routing.ts';
import { corridorHref } from '../../corridors/corridor-address.ts';
import { changeWords } from '../change-words.ts';
import type { NamedPlace } from '../place-phrases.ts';
import type { Source } from '../source-facts.ts';
import { SourceLine } from '../source-line.tsx';
import type { Claim } from './claim.ts';
import { claimValues, partPhrase } from './claim-words.ts';

type ClaimKey = 'living';

interface ClaimSentenceProps {
  claim: Claim;
  place: NamedPlace;
  locale: SiteLocale;
  /** Left out where the next sentence has the same. */
  source: Source | undefined;
}

/** A claim in words with the way to its figure, and its source under it. */
export function ClaimSentence({ claim, place, locale, source }: ClaimSentenceProps) {
  const t = useTranslations('country');
  const change = claim.change && changeWords(claim.change, locale);
  const list = new Intl.ListFormat(languageTag(locale));
  const monthLabel = (period: string) => periodLabel(period, locale);
  return (
    <li>
      <p className="max-w-[62ch] font-serif text-lead">
        {t.rich(`claim.${claim.key as ClaimKey}`, {
          ...claimValues(claim, place, locale),
          ...(isInIslands(claim, place) && { in: t('inIslands') }),
          n: (chunks: ReactNode) => <strong className="numbers font-semibold">{chunks}</strong>,
          parts: () => <Parts claim={claim} place={place} locale={locale} />,
        } as Parameters<typeof t.rich<`claim.${ClaimKey}`>>[1])}
        {change && ` ${t(`change.${change.key}`, change.values)}`}
        {claim.doubtful && ` ${t('doubtful', { months: list.format(claim.doubtful.map(monthLabel)) })}`}
        {claim.status === 'F' && ` ${t('projection')}`}
        {claim.emptyUntil && ` ${t('emptyUntil', { period: periodLabel(claim.emptyUntil, locale) })}`}{' '}
        <Link href={viewHref(claim.view)} className="whitespace-nowrap font-sans text-small">
          {t('source.figure')}
        </Link>
      </p>
      {source && <SourceLine source={source} countedBy={claim.countedBy} />}
    </li>
  );
}

/** The register of incidents puts those near the Caribbean islands of the Netherlands under its code. */
export function isInIslands(claim: Pick<Claim, 'dataset'>, place: Pick<NamedPlace, 'code'>): boolean {
  return place.code === 'NLD' && claim.dataset === 'IOM_MISSING_MIGRANTS';
}

/** The largest parts as a list in the language; countries of a stock lead to their corridor. */
function Parts({ claim, place, locale }: Pick<ClaimSentenceProps, 'claim' | 'place' | 'locale'>) {
  const parts = claim.parts ?? [];
  const pieces = new Intl.ListFormat(languageTag(locale)).formatToParts(
    parts.map((_, index) => String(index)),
  );
  return pieces.map((piece, position) => {
    const part = piece.type === 'element' ? parts[Number(piece.value)] : undefined;
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a sentence have no identity but their place
    if (!part) return <Fragment key={position}>{piece.value}</Fragment>;
    const href = corridorOf(claim, place, part);
    const words = partPhrase(claim, part, locale);
    return (
      <Fragment key={part.code}>
        {href ? <Link href={href}>{words}</Link> : words}
        <span className="numbers"> ({figure(part.value, locale)})</span>
      </Fragment>
    );
  });
}

function corridorOf(claim: Claim, place: NamedPlace, part: NamedPlace): string | null {
  if (claim.key === 'origins' || claim.key === 'nationalities')
    return corridorHref({ from: part.code, to: place.code });
  if (claim.key === 'destinations' || claim.key === 'irregularAbroad')
    return corridorHref({ from: place.code, to: part.code });
  return null;
}
