import { softnessOf } from '@hub/schema/engine/statistics/softness.ts';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { viewHref } from '#figure/view.ts';
import { Link } from '#i18n/navigation.tsx';
import { figure } from '#i18n/number.ts';
import { periodLabel } from '#i18n/period.ts';
import type { SiteLocale } from '#i18n/routing.ts';
import { Facts } from '#ui/facts.tsx';
import type { Rung } from '../corridor-rungs.ts';
import { missingRungs } from '../corridor-rungs.ts';
import type { CorridorWords } from '../corridor-words.ts';

interface LadderProps {
  locale: SiteLocale;
  rungs: Rung[];
  words: CorridorWords;
}

const CAVEAT = { entries: 'notEntries', exits: 'notEntries', irregular: 'notIrregular' } as const;

/** The sources of a corridor, one under the other: each with its figure, whom it counts, what is one, when and how. */
export async function Ladder({ locale, rungs, words }: LadderProps) {
  const t = await getTranslations('corridor.ladder');
  const missing = missingRungs(rungs);
  return (
    <>
      <ol className="border-t border-rule">
        {rungs.map((rung) => (
          <li
            key={rung.id}
            className="grid gap-x-10 gap-y-4 border-b border-rule py-6 md:grid-cols-[minmax(14rem,18rem)_1fr]"
          >
            <div>
              <h3 className="text-h3">{t(rung.key, words)}</h3>
              <p className="numbers mt-2 font-serif text-h2">
                {rung.value === null ? t('noYear') : figure(rung.value, locale)}
              </p>
              <p className="mt-2">
                <Link href={viewHref(rung.view)}>{t('explore')}</Link>
              </p>
            </div>
            <div>
              <RungFacts rung={rung} locale={locale} />
              {rung.key !== 'living' && (
                <p className="mt-3 max-w-[68ch] text-small text-soft">{t(CAVEAT[rung.key])}</p>
              )}
            </div>
          </li>
        ))}
      </ol>
      {missing.length > 0 && (
        <div className="mt-6 border-s-4 border-rule-strong bg-sunk px-4 py-3">
          <h3 className="font-sans text-base font-semibold">{t('missingTitle')}</h3>
          <ul className="mt-1 grid gap-1">
            {missing.map((key) => (
              <li key={key}>{t(`missing.${key}`, words)}</li>
            ))}
          </ul>
          <p className="mt-2 text-small text-soft">{t('missingNote')}</p>
        </div>
      )}
    </>
  );
}

async function RungFacts({ rung, locale }: { rung: Rung; locale: SiteLocale }) {
  const [t, site] = await Promise.all([getTranslations('corridor.ladder'), getTranslations('site')]);
  const version = rung.source.currentVersion;
  const period = periodLabel(rung.count.period, locale);
  const when =
    rung.count.measure === 'STOCK' && rung.referenceTime
      ? `${period}, ${rung.referenceTime.toLocaleLowerCase(locale)}`
      : t('inYear', { period });
  const state = [
    version &&
      (version.edition
        ? t('edition', { edition: version.edition })
        : t('version', { version: version.number })),
    version?.supersededBy && t('superseded', { by: version.supersededBy }),
    rung.status !== null && softnessOf(rung.status) > 0 && t('marked', { status: rung.status }),
    rung.partial &&
      t('partial', {
        period: rung.partial.period,
        present: rung.partial.present,
        expected: rung.partial.expected,
      }),
    version?.copyObtainedFrom && t('copy'),
    rung.source.licence.code === 'UNKNOWN' && site('licenceUnknown'),
  ].filter(Boolean);
  const rows: [string, ReactNode][] = [
    [
      t('source'),
      <Link key="source" href={`/datasets/${rung.source.code}`}>
        {rung.source.source}
      </Link>,
    ],
    [t('who'), site(`countedBy.${rung.count.countedBy as 'MIXED'}`)],
    [t('unit'), rung.unitOfCount?.toLocaleLowerCase(locale)],
    [t('when'), rung.value === null ? t('noYear') : when],
    [t('how'), rung.sourceType],
    [t('state'), state.map((one) => `${one}. `).join('')],
  ];
  return <Facts rows={rows} />;
}
