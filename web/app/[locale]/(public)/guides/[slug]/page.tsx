import { notFound } from 'next/navigation';
import { getFormatter, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { ask } from '#graph/ask.ts';
import { graphql } from '#graph/graphql.ts';
import { Link } from '#i18n/navigation.ts';
import { pageMetadata } from '#i18n/page-metadata.ts';
import { type SiteLocale, siteLocale } from '#i18n/routing.ts';
import { FallbackNote, foreignLang } from '#ui/fallback-note.tsx';
import { LinkList } from '#ui/link-list.tsx';
import { PageHead } from '#ui/page-head.tsx';
import { TroubleNotice } from '#ui/trouble.tsx';
import { GuideBody } from './guide-body.tsx';
import { headingsOf } from './headings.ts';

const GuidePage = graphql(`
  query GuidePage($slug: String!) {
    guide(slug: $slug) {
      title
      summary
      body
      version
      publishedAt
      fallbacks {
        field
        locale
      }
      owner {
        slug
        name
      }
      topics {
        code
        label
      }
      indicators {
        code
        name
      }
      datasets {
        code
        title
      }
    }
  }
`);

const load = cache((locale: SiteLocale, slug: string) => ask(locale, GuidePage, { slug }));

type Props = PageProps<'/[locale]/guides/[slug]'>;

export async function generateMetadata({ params }: Props) {
  const { locale: segment, slug } = await params;
  const locale = siteLocale(segment);
  const guide = (await load(locale, slug)).data?.guide;
  return pageMetadata({ locale, path: `/guides/${slug}`, title: guide?.title, description: guide?.summary });
}

/** A guide: its text with contents, and the figures that it explains. */
export default async function GuideReading({ params }: Props) {
  const { locale: segment, slug } = await params;
  const locale = siteLocale(segment);
  const { data, trouble } = await load(locale, slug);
  if (trouble) return <TroubleNotice trouble={trouble} />;
  if (!data.guide) notFound();
  const { guide } = data;
  const t = await getTranslations('guide');
  const format = await getFormatter();
  const headings = headingsOf(guide.body).filter((heading) => heading.depth <= 3);
  const bodyLang = foreignLang(guide.fallbacks, 'body');

  return (
    <article>
      <PageHead title={guide.title} kicker={t('kicker')}>
        <p lang={foreignLang(guide.fallbacks, 'summary')} className="mt-4 max-w-[68ch] text-lead text-soft">
          {guide.summary}
        </p>
        <p className="mt-4 text-small text-soft">
          <Link href={`/observatories/${guide.owner.slug}`}>{guide.owner.name}</Link>
          {' · '}
          {t('version', { version: guide.version })}
          {guide.publishedAt && ` · ${format.dateTime(new Date(guide.publishedAt), { dateStyle: 'long' })}`}
        </p>
        <FallbackNote fallbacks={guide.fallbacks} field="body" />
      </PageHead>
      <div className="grid gap-x-14 gap-y-8 lg:grid-cols-[16rem_1fr]">
        {headings.length > 1 && (
          <nav aria-labelledby="contents" className="lg:sticky lg:top-6 lg:self-start">
            <h2 id="contents" className="mb-3 font-sans text-base font-semibold">
              {t('contents')}
            </h2>
            <ol className="grid gap-2 text-small" lang={bodyLang}>
              {headings.map((heading) => (
                <li key={heading.id} className={heading.depth === 3 ? 'ps-4' : undefined}>
                  <a href={`#${heading.id}`}>{heading.text}</a>
                </li>
              ))}
            </ol>
          </nav>
        )}
        <div className="min-w-0">
          <div className="prose" lang={bodyLang}>
            <GuideBody markdown={guide.body} footnotes={t('footnotes')} back={t('footnoteBack')} />
          </div>
          <aside
            aria-label={t('related')}
            className="mt-14 grid max-w-[68ch] gap-8 border-t border-rule pt-8 sm:grid-cols-2"
          >
            <div>
              <h2 className="mb-3 text-h3">{t('indicators')}</h2>
              <LinkList
                empty={t('none')}
                links={guide.indicators.map(({ code, name }) => ({
                  href: `/indicators/${code}`,
                  label: name,
                }))}
              />
            </div>
            <div>
              <h2 className="mb-3 text-h3">{t('datasets')}</h2>
              <LinkList
                empty={t('none')}
                links={guide.datasets.map(({ code, title }) => ({ href: `/datasets/${code}`, label: title }))}
              />
            </div>
          </aside>
        </div>
      </div>
    </article>
  );
}
