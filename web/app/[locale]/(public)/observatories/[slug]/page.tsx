import { notFound } from 'next/navigation';
import { getFormatter, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { ask } from '#graph/ask.ts';
import { Link } from '#i18n/navigation.tsx';
import { pageMetadata } from '#i18n/page-metadata.ts';
import { type SiteLocale, siteLocale } from '#i18n/routing.ts';
import { Badge } from '#ui/badge.tsx';
import { buttonStyle } from '#ui/button-style.ts';
import { PlaceMap } from '#ui/chart/place-map.tsx';
import { Facts } from '#ui/facts.tsx';
import { FallbackNote, foreignLang } from '#ui/fallback-note.tsx';
import { FollowButton } from '#ui/follow-button.tsx';
import { PageHead } from '#ui/page-head.tsx';
import { Section } from '#ui/section.tsx';
import { TroubleNotice } from '#ui/trouble.tsx';
import { CountryDataTable } from './country-data.tsx';
import { HoldingsTable } from './holdings-table.tsx';
import { ObservatoryPage } from './observatory-document.ts';
import { OwnWork } from './own-work.tsx';

const load = cache((locale: SiteLocale, slug: string) => ask(locale, ObservatoryPage, { slug }));

type Props = PageProps<'/[locale]/observatories/[slug]'>;

export async function generateMetadata({ params }: Props) {
  const { locale: segment, slug } = await params;
  const locale = siteLocale(segment);
  const observatory = (await load(locale, slug)).data?.observatory;
  return pageMetadata({
    locale,
    path: `/observatories/${slug}`,
    title: observatory?.name,
    description: observatory?.description,
  });
}

/** An organisation: who they are, what they hold, where data are strong and thin, what they teach and plan. */
export default async function ObservatoryProfile({ params }: Props) {
  const { locale: segment, slug } = await params;
  const locale = siteLocale(segment);
  const { data, trouble } = await load(locale, slug);
  if (trouble) return <TroubleNotice trouble={trouble} />;
  if (!data.observatory) notFound();
  const { observatory } = data;
  const t = await getTranslations('observatory');
  const format = await getFormatter();
  const { latitude, longitude, country } = observatory;

  return (
    <article>
      <PageHead title={observatory.name} kicker={observatory.acronym ?? t(`kinds.${observatory.kind}`)}>
        {observatory.description ? (
          <p
            lang={foreignLang(observatory.fallbacks, 'description')}
            className="mt-4 max-w-[68ch] text-lead break-words text-soft"
          >
            {observatory.description}
          </p>
        ) : (
          <p className="mt-4 text-soft">{t('noDescription')}</p>
        )}
        <p className="mt-4">
          <Badge>{t(`standings.${observatory.standing}`)}</Badge>
        </p>
        <FallbackNote fallbacks={observatory.fallbacks} field="description" />
        {observatory.viewerCanEdit && (
          <p className="mt-5">
            <Link href={`/account/observatories/${observatory.slug}`} className={buttonStyle.quiet}>
              {t('edit')}
            </Link>
          </p>
        )}
        <FollowButton locale={locale} kind="observatory" code={observatory.slug} />
      </PageHead>
      <div className="grid gap-x-14 gap-y-10 lg:grid-cols-[1fr_18rem]">
        <div className="min-w-0">
          <Facts
            rows={[
              [t('kind'), t(`kinds.${observatory.kind}`)],
              [t('country'), country?.label],
              [t('city'), observatory.city],
              [t('website'), observatory.website && <a href={observatory.website}>{observatory.website}</a>],
              [t('updated'), format.dateTime(new Date(observatory.updatedAt), { dateStyle: 'long' })],
            ]}
          />
          <Section id="holds" title={t('holds')}>
            <HoldingsTable slug={slug} locale={locale} />
          </Section>
        </div>
        {latitude !== null && longitude !== null && (
          <PlaceMap
            title={t('map.where')}
            places={[
              { key: observatory.slug, name: observatory.city ?? observatory.name, latitude, longitude },
            ]}
          />
        )}
      </div>
      {country && (
        <Section id="about" title={t('about.title')}>
          <CountryDataTable country={country.code} locale={locale} />
        </Section>
      )}
      <OwnWork observatory={observatory} locale={locale} />
    </article>
  );
}
