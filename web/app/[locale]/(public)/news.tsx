import { getFormatter, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Link } from '#i18n/navigation.tsx';
import type { SiteLocale } from '#i18n/routing.ts';
import type { loadNews } from './load-home.ts';
import { daySpan } from './training/session-time.ts';

interface NewsProps {
  locale: SiteLocale;
  news: NonNullable<Awaited<ReturnType<typeof loadNews>>['data']>;
}

/** What the network published and plans. */
export async function News({ locale, news }: NewsProps) {
  const t = await getTranslations('home.news');
  const format = await getFormatter();
  const day = (instant: string) => format.dateTime(new Date(instant), { dateStyle: 'long' });
  return (
    <section aria-labelledby="news">
      <h2 id="news" className="mb-6 text-h2">
        {t('title')}
      </h2>
      <div className="grid gap-10 sm:grid-cols-2 lg:grid-cols-4">
        <Column title={t('datasets')}>
          {news.datasets.nodes.map(({ code, title, updatedAt, currentVersion }) => (
            <NewsItem key={code} href={`/datasets/${code}`} title={title}>
              {currentVersion && `${t('version', { version: currentVersion.number })} · `}
              {day(currentVersion?.publishedAt ?? updatedAt)}
            </NewsItem>
          ))}
        </Column>
        <Column title={t('training')}>
          {news.trainingEvents.nodes.length === 0 && <li className="text-soft">{t('noTraining')}</li>}
          {news.trainingEvents.nodes.map(({ slug, title, startsAt, endsAt, timeZone }) => (
            <NewsItem key={slug} href={`/training/${slug}`} title={title}>
              {startsAt && endsAt && daySpan(startsAt, endsAt, timeZone, locale)}
            </NewsItem>
          ))}
        </Column>
        <Column title={t('guides')}>
          {news.guides.nodes.map(({ slug, title, version, publishedAt }) => (
            <NewsItem key={slug} href={`/guides/${slug}`} title={title}>
              {t('version', { version })}
              {publishedAt && ` · ${day(publishedAt)}`}
            </NewsItem>
          ))}
        </Column>
        <Column title={t('plans')}>
          {news.workPlans.nodes.map(({ slug, title, updatedAt, phases }) => {
            const states = phases.flatMap(({ activities }) => activities.map(({ state }) => state));
            const count = (state: (typeof states)[number]) => states.filter((one) => one === state).length;
            return (
              <NewsItem key={slug} href={`/plans/${slug}`} title={title}>
                {t('progress', { total: states.length, done: count('DONE'), underWay: count('UNDER_WAY') })} ·{' '}
                {day(updatedAt)}
              </NewsItem>
            );
          })}
        </Column>
      </div>
    </section>
  );
}

function Column({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <h3 className="mb-3 font-sans text-base font-semibold">{title}</h3>
      <ul className="grid gap-3">{children}</ul>
    </div>
  );
}

function NewsItem({ href, title, children }: { href: string; title: string; children?: ReactNode }) {
  return (
    <li>
      <Link href={href}>{title}</Link>
      {children && <p className="text-small text-soft">{children}</p>}
    </li>
  );
}
