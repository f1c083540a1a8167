import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import type { Figure } from '#figure/figure.ts';
import { FigurePicture } from '#figure/figure-picture.tsx';
import { viewHref, writeView } from '#figure/view.ts';
import { Link } from '#i18n/navigation.tsx';
import { pageMetadata } from '#i18n/page-metadata.ts';
import { siteLocale } from '#i18n/routing.ts';
import { FallbackNote, foreignLang } from '#ui/fallback-note.tsx';
import { FollowButton } from '#ui/follow-button.tsx';
import { Notice } from '#ui/notice.tsx';
import { PageHead } from '#ui/page-head.tsx';
import { TroubleNotice } from '#ui/trouble.tsx';
import { Beside } from './beside.tsx';
import { Controls } from './controls.tsx';
import { FigureTable } from './figure-table.tsx';
import { loadPage } from './load-page.ts';
import { Related } from './related.tsx';
import { UseThis } from './use-this.tsx';

type Props = PageProps<'/[locale]/indicators/[code]'>;

export async function generateMetadata({ params, searchParams }: Props) {
  const { locale: segment, code } = await params;
  const locale = siteLocale(segment);
  const figure = (await loadPage(locale, code, await searchParams)).data;
  if (!figure) return pageMetadata({ locale, path: `/indicators/${code}` });
  const { indicator, title, subtitle, view } = figure;
  const page = pageMetadata({
    locale,
    path: viewHref(view),
    title: indicator.name,
    description: `${title}. ${subtitle}. ${indicator.definition}`,
  });
  const images = [{ url: `/${locale}${viewHref(view, 'png')}`, width: 2400, height: 1350, alt: title }];
  return {
    ...page,
    openGraph: { ...page.openGraph, title, description: subtitle, images },
    twitter: { card: 'summary_large_image' as const },
  };
}

/** Nothing to draw: of what was chosen, or at all. */
async function Nothing({ figure: { indicator, view } }: { figure: Figure }) {
  const t = await getTranslations('indicator.nothing');
  if (writeView(view) === '') return <Notice title={t('title')}>{t('atAll')}</Notice>;
  return (
    <Notice title={t('chosen')}>
      <p>{t('body')}</p>
      <p className="mt-2">
        <Link href={`/indicators/${indicator.code}`}>{t('again')}</Link>
      </p>
    </Notice>
  );
}

/** An indicator: its figures as chart and table, whom they count, and how to use them. */
export default async function IndicatorReading({ params, searchParams }: Props) {
  const { locale: segment, code } = await params;
  const locale = siteLocale(segment);
  const { data: figure, trouble } = await loadPage(locale, code, await searchParams);
  if (trouble?.kind === 'REFUSED' && trouble.code === 'NO_INDICATOR') notFound();
  if (trouble) return <TroubleNotice trouble={trouble} />;
  const t = await getTranslations('indicator');
  const { indicator, repairs } = figure;

  return (
    <article>
      <PageHead title={indicator.name} kicker={t('kicker')}>
        <p lang={foreignLang(indicator.fallbacks, 'definition')} className="mt-3 max-w-[75ch] text-soft">
          {indicator.definition}
        </p>
        <FallbackNote fallbacks={indicator.fallbacks} field="definition" />
        <FollowButton locale={locale} kind="indicator" code={indicator.code} />
      </PageHead>
      {repairs.length > 0 && (
        <Notice tone="warning" role="status" title={t('repairs')}>
          <ul className="list-disc ps-5">
            {repairs.map(({ text }) => (
              <li key={text} className="break-words">
                {text}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <Controls locale={locale} figure={figure} />
      <div className="grid grid-cols-1 gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_18.5rem]">
        <div className="min-w-0">
          {figure.period === null ? (
            <Nothing figure={figure} />
          ) : (
            <figure>
              <figcaption className="mb-5">
                <h2 className="max-w-[48ch] text-h3 break-words">{figure.title}</h2>
                <p className="mt-1 text-soft break-words">{figure.subtitle}</p>
              </figcaption>
              <FigurePicture figure={figure} locale={locale} size="full" brush />
            </figure>
          )}
        </div>
        <Beside locale={locale} figure={figure} />
      </div>
      <FigureTable locale={locale} figure={figure} />
      <UseThis locale={locale} figure={figure} />
      <Related locale={locale} figure={figure} />
    </article>
  );
}
