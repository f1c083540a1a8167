import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Link } from '#i18n/navigation.tsx';
import { pageMetadata } from '#i18n/page-metadata.ts';
import { type SiteLocale, siteLocale } from '#i18n/routing.ts';
import memberByM49 from '#ui/chart/areas-by-m49.json';
import { PageHead } from '#ui/page-head.tsx';
import { Section } from '#ui/section.tsx';
import { TroubleNotice } from '#ui/trouble.tsx';
import { placePhrases } from '../place-phrases.ts';
import { resolvePlace } from '../resolve-place.ts';
import type { Claim } from './claim.ts';
import { ClaimSentence } from './claim-sentence.tsx';
import { claimsOf, SECTIONS } from './country-claims.ts';
import { CountrySummary } from './country-summary.tsx';
import { GapsSection } from './gaps-section.tsx';
import { loadCountry } from './load-country.ts';
import { SectionChart } from './section-chart.tsx';

type Props = PageProps<'/[locale]/countries/[code]'>;

const MEMBERS = new Set<string>(Object.values(memberByM49));

/** The country of an address; one that names it otherwise leads to its code, one that names none to the list. */
async function placeOf(locale: SiteLocale, segment: string) {
  const text = decoded(segment);
  const { data, trouble } = await resolvePlace(locale, text);
  if (trouble) return { place: null, trouble };
  if (!data) redirect(`/${locale}/countries?${new URLSearchParams({ unknown: text.slice(0, 80) })}`);
  if (data.code !== text) redirect(`/${locale}/countries/${data.code}`);
  return { place: data, trouble: null };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: segment, code } = await params;
  const locale = siteLocale(segment);
  const { place } = await placeOf(locale, code);
  if (!place) return {};
  const t = await getTranslations('country');
  return pageMetadata({
    locale,
    path: `/countries/${place.code}`,
    title: place.label,
    description: t('description', placePhrases(place, locale)),
  });
}

/** A country: what the hub knows of who comes, who leaves and which way, each claim with its figure and source. */
export default async function CountryPage({ params }: Props) {
  const { locale: segment, code } = await params;
  const locale = siteLocale(segment);
  const { place, trouble: lost } = await placeOf(locale, code);
  if (lost) return <TroubleNotice trouble={lost} />;
  const isMember = MEMBERS.has(place.code);
  const { data, trouble } = await loadCountry(locale, place.code, isMember);
  if (trouble) return <TroubleNotice trouble={trouble} />;
  const t = await getTranslations('country');
  const phrases = placePhrases(place, locale);
  const claims = claimsOf(data, place.code);
  const sources = new Map(data.sources.map((source) => [source.code, source]));
  const hasNote = (key: string): key is 'arrivals' => t.has(`note.${key as 'arrivals'}`);

  return (
    <article>
      <PageHead
        kicker={<Link href="/countries">{t('kicker')}</Link>}
        title={place.label}
        lead={t(isMember ? 'lead' : 'leadOther')}
      />
      <CountrySummary claims={claims} place={place} locale={locale} />
      <nav aria-label={t('contents')} className="border-y border-rule py-3">
        <ul className="flex flex-wrap gap-x-6 gap-y-1">
          {[...SECTIONS, 'gaps' as const].map((key) => (
            <li key={key}>
              <a href={`#${key}`}>{t(`section.${key}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      {SECTIONS.map((key) => (
        <Section key={key} id={key} title={t(`section.${key}`)}>
          {claims[key].length === 0 ? (
            <p className="max-w-[68ch] text-soft">{t(`none.${key}`, phrases)}</p>
          ) : (
            <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[1fr_minmax(0,27rem)]">
              <div>
                <ul className="grid gap-5">
                  {claims[key].map((claim, index) => (
                    <ClaimSentence
                      key={claim.key}
                      claim={claim}
                      place={place}
                      locale={locale}
                      source={
                        sharesSource(claim, claims[key][index + 1]) ? undefined : sources.get(claim.dataset)
                      }
                    />
                  ))}
                </ul>
                {hasNote(key) && (
                  <p className="mt-5 max-w-[68ch] border-s-2 border-rule-strong ps-4 text-small text-soft">
                    {t(`note.${key}`)}
                  </p>
                )}
              </div>
              <SectionChart section={key} claims={claims[key]} place={place} locale={locale} />
            </div>
          )}
        </Section>
      ))}
      <Section id="gaps" title={t('section.gaps')}>
        <GapsSection data={data} place={place} locale={locale} />
      </Section>
      <aside className="mt-14 border-t border-rule pt-6">
        <h2 className="text-h3">{t('corridors.title')}</h2>
        <p className="mt-1 max-w-[68ch] text-soft">
          {t('corridors.text')} <Link href={`/corridors?to=${place.code}`}>{t('corridors.link')}</Link>
        </p>
      </aside>
    </article>
  );
}

/** Whether the next sentence tells the source of both. */
function sharesSource(claim: Claim, next: Claim | undefined): boolean {
  return next?.dataset === claim.dataset && next.countedBy === claim.countedBy;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
