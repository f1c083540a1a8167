import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { ask } from '#graph/ask.ts';
import { Link } from '#i18n/navigation.tsx';
import { pageMetadata } from '#i18n/page-metadata.ts';
import { type SiteLocale, siteLocale } from '#i18n/routing.ts';
import { oneOf } from '#ui/address.ts';
import { Facts } from '#ui/facts.tsx';
import { FallbackNote, foreignLang } from '#ui/fallback-note.tsx';
import { FollowButton } from '#ui/follow-button.tsx';
import { Notice } from '#ui/notice.tsx';
import { PageHead } from '#ui/page-head.tsx';
import { Section } from '#ui/section.tsx';
import { TroubleNotice } from '#ui/trouble.tsx';
import { StatusBadge } from '../status-badge.tsx';
import { zones } from '../zones.ts';
import { TrainingPage } from './event-document.ts';
import { Sessions } from './sessions.tsx';

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
export default async function TrainingEvent({ params, searchParams }: Props) {
  const { locale: segment, slug } = await params;
  const locale = siteLocale(segment);
  const { data, trouble } = await load(locale, slug);
  if (trouble) return <TroubleNotice trouble={trouble} />;
  if (!data.trainingEvent) notFound();
  const event = data.trainingEvent;
  const t = await getTranslations('training');
  const site = await getTranslations('site');
  const zone = oneOf((await searchParams).zone, zones);

  return (
    <article>
      <PageHead title={event.title} kicker={t('kicker')}>
        <p
          lang={foreignLang(event.fallbacks, 'description')}
          className="mt-4 max-w-[68ch] text-lead text-soft"
        >
          {event.description}
        </p>
        {event.status === 'CONFIRMED' && (
          <p className="mt-4">
            <StatusBadge status={event.status} />
          </p>
        )}
        {event.status === 'CANCELLED' && (
          <Notice tone="danger" title={t('cancelled.title')}>
            <p>{t('cancelled.text')}</p>
          </Notice>
        )}
        {event.status === 'TENTATIVE' && (
          <Notice tone="warning" title={t('statuses.TENTATIVE')}>
            <p>{t('tentative')}</p>
          </Notice>
        )}
        <FallbackNote fallbacks={event.fallbacks} field="description" />
        <FollowButton locale={locale} kind="trainingEvent" code={slug} />
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
        <Sessions event={event} locale={locale} zone={zone} />
      </Section>
    </article>
  );
}
