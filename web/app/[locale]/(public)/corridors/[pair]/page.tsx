import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { viewHref } from '#figure/view.ts';
import { Link } from '#i18n/navigation.tsx';
import { figure } from '#i18n/number.ts';
import { pageMetadata } from '#i18n/page-metadata.ts';
import { periodLabel } from '#i18n/period.ts';
import { type SiteLocale, siteLocale } from '#i18n/routing.ts';
import { PageHead } from '#ui/page-head.tsx';
import { Section } from '#ui/section.tsx';
import { TroubleNotice } from '#ui/trouble.tsx';
import { type NamedPlace, placePhrases } from '../../countries/place-phrases.ts';
import { resolvePlace } from '../../countries/resolve-place.ts';
import { SourceLine } from '../../countries/source-line.tsx';
import { corridorHref, readCorridor } from '../corridor-address.ts';
import { latestOf, type Rung, rungsOf } from '../corridor-rungs.ts';
import { type CorridorWords, corridorWords } from '../corridor-words.ts';
import { type CorridorAnswer, loadCorridor } from '../load-corridor.ts';
import { CorridorAnswerSentence } from './answer.tsx';
import { Ladder } from './ladder.tsx';
import { Money } from './money.tsx';
import { Trend } from './trend.tsx';
import { Verdicts } from './verdicts.tsx';

type Props = PageProps<'/[locale]/corridors/[pair]'>;

/** The two countries of an address; an address that names them otherwise leads to the one that has their codes. */
async function endsOf(locale: SiteLocale, segment: string) {
  const codes = readCorridor(segment);
  if (!codes) return notFound();
  const [from, to] = await Promise.all([resolvePlace(locale, codes.from), resolvePlace(locale, codes.to)]);
  const trouble = from.trouble ?? to.trouble;
  if (trouble) return { trouble, origin: null, destination: null };
  const [origin, destination] = [from.data, to.data];
  if (!origin || !destination || origin.code === destination.code)
    redirect(`/${locale}/corridors?${new URLSearchParams({ from: codes.from, to: codes.to })}`);
  if (origin.code !== codes.from || destination.code !== codes.to)
    redirect(`/${locale}${corridorHref({ from: origin.code, to: destination.code })}`);
  return { trouble: null, origin, destination };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: segment, pair } = await params;
  const locale = siteLocale(segment);
  const t = await getTranslations('corridor');
  const { origin, destination, trouble } = await endsOf(locale, pair);
  if (trouble) return {};
  const words = corridorWords(origin, destination, locale);
  return pageMetadata({
    locale,
    path: corridorHref({ from: origin.code, to: destination.code }),
    title: t('title', words),
    description: t('description', words),
  });
}

/** A corridor: one question, and every source that the hub has of it. */
export default async function CorridorPage({ params }: Props) {
  const { locale: segment, pair } = await params;
  const locale = siteLocale(segment);
  const ends = await endsOf(locale, pair);
  if (ends.trouble) return <TroubleNotice trouble={ends.trouble} />;
  const { origin, destination } = ends;
  const corridor = { from: origin.code, to: destination.code };
  const { data, trouble } = await loadCorridor(locale, corridor);
  if (trouble) return <TroubleNotice trouble={trouble} />;
  const t = await getTranslations('corridor');
  const words = corridorWords(origin, destination, locale);
  const rungs = rungsOf(data, corridor);
  const living = rungs.filter(({ key }) => key === 'living');
  const ownDatasets = data.institutions.nodes.reduce((sum, { datasets }) => sum + datasets.totalCount, 0);
  return (
    <article>
      <PageHead kicker={<Link href="/corridors">{t('kicker')}</Link>} title={t('title', words)} />
      <CorridorAnswerSentence
        locale={locale}
        living={living[0]}
        isOnly={living.length === 1}
        words={words}
        ownDatasets={ownDatasets}
      />
      <Section id="ladder" title={t('ladder.title')}>
        <p className="mb-5 max-w-[68ch] text-soft">{t('ladder.lead')}</p>
        <Ladder locale={locale} rungs={rungs} words={words} />
      </Section>
      {rungs.length > 0 && (
        <Section id="compare" title={t('verdict.title')}>
          <p className="mb-5 max-w-[68ch] text-soft">{t('verdict.lead')}</p>
          <Verdicts rungs={rungs} locale={locale} />
        </Section>
      )}
      {rungs.length > 0 && (
        <Section id="trend" title={t('trend.title')}>
          <Trend locale={locale} rungs={rungs} words={words} />
        </Section>
      )}
      <Section id="reverse" title={t('reverse.title')}>
        <Reverse locale={locale} data={data} corridor={corridor} words={words} />
      </Section>
      <Section id="money" title={t('money.title')}>
        <Money
          locale={locale}
          nodes={data.remittances?.series.nodes ?? []}
          origin={origin}
          destination={destination}
        />
      </Section>
      <Section id="refuge" title={t('refuge.title')}>
        <Refuge locale={locale} data={data} words={words} />
      </Section>
      <More locale={locale} origin={origin} destination={destination} />
    </article>
  );
}

interface PartProps {
  locale: SiteLocale;
  data: CorridorAnswer;
  words: CorridorWords;
}

async function Reverse({
  locale,
  data,
  corridor,
  words,
}: PartProps & { corridor: { from: string; to: string } }) {
  const t = await getTranslations('corridor.reverse');
  const back = { from: corridor.to, to: corridor.from };
  const living: Rung | undefined = rungsOf(data, back).find(({ key }) => key === 'living');
  return (
    <>
      <p className="max-w-[68ch]">
        {living?.value != null
          ? t.rich('living', {
              ...words,
              period: periodLabel(living.count.period, locale),
              value: figure(living.value, locale),
              count: living.value,
              n: (chunks) => <strong className="numbers">{chunks}</strong>,
            })
          : t('none', words)}{' '}
        <Link href={corridorHref(back)}>{t('link')}</Link>
      </p>
      {living && (
        <SourceLine source={living.source} countedBy={living.count.countedBy} href={viewHref(living.view)} />
      )}
    </>
  );
}

async function Refuge({ locale, data, words }: PartProps) {
  const t = await getTranslations('corridor.refuge');
  const node = data.refugees?.series.nodes[0];
  const latest = node && latestOf(node);
  if (!latest) return <p className="text-soft">{t('none', words)}</p>;
  return (
    <>
      <p className="max-w-[68ch]">
        {t.rich('sentence', {
          ...words,
          period: periodLabel(latest.period, locale),
          value: figure(latest.value, locale),
          count: latest.value,
          n: (chunks) => <strong className="numbers">{chunks}</strong>,
        })}
      </p>
      <SourceLine
        source={node.dataset}
        countedBy={node.countedBy}
        href={viewHref({
          indicator: node.indicator.code,
          dataset: node.dataset.code,
          areas: node.dimensions.map(({ code }) => code),
        })}
      />
    </>
  );
}

async function More({
  locale,
  origin,
  destination,
}: {
  locale: SiteLocale;
  origin: NamedPlace;
  destination: NamedPlace;
}) {
  const t = await getTranslations('corridor.more');
  return (
    <nav aria-label={t('title')} className="mt-14 border-t border-rule pt-6">
      <ul className="flex flex-wrap gap-x-8 gap-y-2">
        {[destination, origin].map((place) => (
          <li key={place.code}>
            <Link href={`/countries/${place.code}`}>
              {t('country', { place: placePhrases(place, locale).the })}
            </Link>
          </li>
        ))}
        <li>
          <Link href="/corridors">{t('other')}</Link>
        </li>
      </ul>
    </nav>
  );
}
