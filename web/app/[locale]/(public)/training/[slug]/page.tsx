import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { ask } from '#graph/ask.ts';
import { graphql } from '#graph/graphql.ts';
import { Link } from '#i18n/navigation.ts';
import { pageMetadata } from '#i18n/page-metadata.ts';
import { type SiteLocale, siteLocale } from '#i18n/routing.ts';
import { Badge } from '#ui/badge.tsx';
import { DataTable } from '#ui/data-table.tsx';
import { Facts } from '#ui/facts.tsx';
import { FallbackNote, foreignLang } from '#ui/fallback-note.tsx';
import { PageHead } from '#ui/page-head.tsx';
import { Section } from '#ui/section.tsx';
import { TroubleNotice } from '#ui/trouble.tsx';
import { sessionTime, zoneName } from '../session-time.ts';

const TrainingPage = graphql(`
  query TrainingPage($slug: String!) {
    trainingEvent(slug: $slug) {
      title
      description
      status
      mode
      languages
      timeZone
      location
      seats
      startsAt
      fallbacks {
        field
        locale
      }
      organiser {
        slug
        name
      }
      guide {
        slug
        title
      }
      topics {
        code
        label
      }
      sessions {
        number
        title
        startsAt
        endsAt
      }
    }
  }
`);

const load = cache((locale: SiteLocale, slug: string) => ask(locale, TrainingPage, { slug }));

type Props = PageProps<'/[locale]/training/[slug]'>;

export async function generateMetadata({ params }: Props) {
  const { locale: segment, slug } = await params;
  const locale = siteLocale(segment);
  const event = (await load(locale, slug)).data?.trainingEvent;
  return pageMetadata({
    locale,
    path: `/training/${slug}`,
    title: event?.title,
    description: event?.description,
  });
}

/** A training event: what, when in its own zone, where, in which languages. */
export default async function TrainingEvent({ params }: Props) {
  const { locale: segment, slug } = await params;
  const locale = siteLocale(segment);
  const { data, trouble } = await load(locale, slug);
  if (trouble) return <TroubleNotice trouble={trouble} />;
  if (!data.trainingEvent) notFound();
  const event = data.trainingEvent;
  const t = await getTranslations('training');
  const site = await getTranslations('site');
  const zone = event.startsAt && zoneName(event.timeZone, event.startsAt, locale);

  return (
    <article>
      <PageHead title={event.title} kicker={t('kicker')}>
        <p
          lang={foreignLang(event.fallbacks, 'description')}
          className="mt-4 max-w-[68ch] text-lead text-soft"
        >
          {event.description}
        </p>
        <p className="mt-4">
          <Badge
            tone={event.status === 'CONFIRMED' ? 'good' : event.status === 'CANCELLED' ? 'danger' : 'warning'}
          >
            {t(`statuses.${event.status}`)}
          </Badge>
        </p>
        <FallbackNote fallbacks={event.fallbacks} field="description" />
      </PageHead>
      <Facts
        rows={[
          [t('mode'), t(`modes.${event.mode}`)],
          [t('location'), event.location],
          [t('language'), event.languages.map((language) => site(`language.${language}`)).join(', ')],
          [t('seats'), event.seats],
          [
            t('organiser'),
            <Link key="organiser" href={`/observatories/${event.organiser.slug}`}>
              {event.organiser.name}
            </Link>,
          ],
          [t('guide'), event.guide && <Link href={`/guides/${event.guide.slug}`}>{event.guide.title}</Link>],
          [t('topics'), event.topics.map((topic) => topic.label).join(', ')],
        ]}
      />
      <Section id="sessions" title={t('sessions')}>
        {zone && <p className="mb-4 text-soft">{t('zone', { zone })}</p>}
        <DataTable
          caption={t('sessionsCaption')}
          columns={[{ label: t('session') }, { label: t('when') }]}
          rows={event.sessions.map((session) => ({
            key: String(session.number),
            cells: [
              `${session.number}. ${session.title}`,
              <time key="when" dateTime={session.startsAt}>
                {sessionTime(session.startsAt, session.endsAt, event.timeZone, locale)}
              </time>,
            ],
          }))}
        />
      </Section>
    </article>
  );
}
