import { notFound } from 'next/navigation';
import { getFormatter, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { ask } from '#graph/ask.ts';
import { Link } from '#i18n/navigation.tsx';
import { pageMetadata } from '#i18n/page-metadata.ts';
import { type SiteLocale, siteLocale } from '#i18n/routing.ts';
import { FallbackNote, foreignLang } from '#ui/fallback-note.tsx';
import { FollowButton } from '#ui/follow-button.tsx';
import { PageHead } from '#ui/page-head.tsx';
import { Section } from '#ui/section.tsx';
import { TroubleNotice } from '#ui/trouble.tsx';
import { progressOf } from '../plan-progress.ts';
import { ProgressBar } from '../progress-bar.tsx';
import { ActivityList } from './activity-list.tsx';
import { PlanPage } from './plan-document.ts';
import { Timeline } from './timeline.tsx';

const load = cache((locale: SiteLocale, slug: string) => ask(locale, PlanPage, { slug }));

type Props = PageProps<'/[locale]/plans/[slug]'>;

export async function generateMetadata({ params }: Props) {
  const { locale: segment, slug } = await params;
  const locale = siteLocale(segment);
  const plan = (await load(locale, slug)).data?.workPlan;
  return pageMetadata({ locale, path: `/plans/${slug}`, title: plan?.title, description: plan?.description });
}

/** A work plan: its phases in their order, with what is done in each and how it stands. */
export default async function WorkPlan({ params }: Props) {
  const { locale: segment, slug } = await params;
  const locale = siteLocale(segment);
  const { data, trouble } = await load(locale, slug);
  if (trouble) return <TroubleNotice trouble={trouble} />;
  if (!data.workPlan) notFound();
  const plan = data.workPlan;
  const t = await getTranslations('plan');
  const format = await getFormatter();
  const today = new Date().toISOString().slice(0, 10);

  return (
    <article>
      <PageHead title={plan.title} kicker={t('kicker')}>
        <p
          lang={foreignLang(plan.fallbacks, 'description')}
          className="mt-4 max-w-[68ch] text-lead text-soft"
        >
          {plan.description}
        </p>
        <p className="mt-4 text-small text-soft">
          <Link href={`/observatories/${plan.owner.slug}`}>{plan.owner.name}</Link>
          {' · '}
          {t('updated', { date: format.dateTime(new Date(plan.updatedAt), { dateStyle: 'long' }) })}
          {plan.source && ` · ${t('source', { source: plan.source })}`}
        </p>
        <FallbackNote fallbacks={plan.fallbacks} field="description" />
        <div className="mt-5">
          <ProgressBar progress={progressOf(plan.phases)} />
        </div>
        <FollowButton locale={locale} kind="workPlan" code={slug} />
      </PageHead>
      <Section id="timeline" title={t('timeline.title')}>
        <Timeline plan={plan} />
      </Section>
      <Section id="phases" title={t('phases')}>
        <ol className="max-w-[60rem]">
          {plan.phases.map((phase) => (
            <li
              key={phase.number}
              className="grid gap-x-8 gap-y-2 border-t border-rule py-8 sm:grid-cols-[8rem_1fr]"
            >
              <div>
                <p className="numbers font-serif text-h2 text-soft" aria-hidden="true">
                  {phase.number}
                </p>
                {phase.duration && <p className="text-small text-soft">{phase.duration}</p>}
              </div>
              <div>
                <h3 className="text-h3">
                  <span className="sr-only">{t('phase', { number: phase.number })}: </span>
                  {phase.title}
                </h3>
                <p className="mt-2 mb-4 max-w-[68ch]">{phase.aim}</p>
                <ProgressBar progress={progressOf([phase])} />
                {phase.activities.length > 0 && <ActivityList activities={phase.activities} today={today} />}
              </div>
            </li>
          ))}
        </ol>
      </Section>
    </article>
  );
}
