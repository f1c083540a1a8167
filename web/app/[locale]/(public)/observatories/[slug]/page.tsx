import { notFound } from 'next/navigation';
import { getFormatter, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { ask } from '#graph/ask.ts';
import { graphql } from '#graph/graphql.ts';
import { Link } from '#i18n/navigation.ts';
import { pageMetadata } from '#i18n/page-metadata.ts';
import { type SiteLocale, siteLocale } from '#i18n/routing.ts';
import { Badge } from '#ui/badge.tsx';
import { buttonStyle } from '#ui/button-style.ts';
import { PlaceMap } from '#ui/chart/place-map.tsx';
import { Facts } from '#ui/facts.tsx';
import { FallbackNote, foreignLang } from '#ui/fallback-note.tsx';
import { LinkList } from '#ui/link-list.tsx';
import { PageHead } from '#ui/page-head.tsx';
import { Section } from '#ui/section.tsx';
import { TroubleNotice } from '#ui/trouble.tsx';

const ObservatoryPage = graphql(`
  query ObservatoryPage($slug: String!) {
    observatory(slug: $slug) {
      slug
      name
      acronym
      standing
      kind
      description
      website
      city
      latitude
      longitude
      updatedAt
      viewerCanEdit
      fallbacks {
        field
        locale
      }
      country {
        label
      }
      datasets(first: 50) {
        nodes {
          code
          title
        }
      }
      guides(first: 50) {
        nodes {
          slug
          title
        }
      }
      events(first: 50) {
        nodes {
          slug
          title
        }
      }
      workPlans(first: 50) {
        nodes {
          slug
          title
        }
      }
    }
  }
`);

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

/** An observatory: who they are, what they hold, teach and plan. */
export default async function ObservatoryProfile({ params }: Props) {
  const { locale: segment, slug } = await params;
  const locale = siteLocale(segment);
  const { data, trouble } = await load(locale, slug);
  if (trouble) return <TroubleNotice trouble={trouble} />;
  if (!data.observatory) notFound();
  const { observatory } = data;
  const t = await getTranslations('observatory');
  const format = await getFormatter();
  const { latitude, longitude } = observatory;

  return (
    <article>
      <PageHead title={observatory.name} kicker={observatory.acronym ?? t(`kinds.${observatory.kind}`)}>
        {observatory.description ? (
          <p
            lang={foreignLang(observatory.fallbacks, 'description')}
            className="mt-4 max-w-[68ch] text-lead text-soft"
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
      </PageHead>
      <div className="grid gap-x-14 gap-y-10 lg:grid-cols-[1fr_22rem]">
        <div>
          <Facts
            rows={[
              [t('kind'), t(`kinds.${observatory.kind}`)],
              [t('country'), observatory.country?.label],
              [t('city'), observatory.city],
              [t('website'), observatory.website && <a href={observatory.website}>{observatory.website}</a>],
              [t('updated'), format.dateTime(new Date(observatory.updatedAt), { dateStyle: 'long' })],
            ]}
          />
          <Section id="holds" title={t('holds')}>
            <LinkList
              empty={t('holdsNothing')}
              links={observatory.datasets.nodes.map(({ code, title }) => ({
                href: `/datasets/${code}`,
                label: title,
              }))}
            />
          </Section>
          {observatory.guides.nodes.length > 0 && (
            <Section id="guides" title={t('guides')}>
              <LinkList
                links={observatory.guides.nodes.map((guide) => ({
                  href: `/guides/${guide.slug}`,
                  label: guide.title,
                }))}
              />
            </Section>
          )}
          {observatory.events.nodes.length > 0 && (
            <Section id="training" title={t('training')}>
              <LinkList
                links={observatory.events.nodes.map((event) => ({
                  href: `/training/${event.slug}`,
                  label: event.title,
                }))}
              />
            </Section>
          )}
          {observatory.workPlans.nodes.length > 0 && (
            <Section id="plans" title={t('plans')}>
              <LinkList
                links={observatory.workPlans.nodes.map((plan) => ({
                  href: `/plans/${plan.slug}`,
                  label: plan.title,
                }))}
              />
            </Section>
          )}
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
    </article>
  );
}
