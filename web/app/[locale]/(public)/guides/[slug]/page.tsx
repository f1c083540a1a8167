import { notFound } from 'next/navigation';
import { getFormatter, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { publicUrl } from '#env';
import { ask } from '#graph/ask.ts';
import { Link } from '#i18n/navigation.tsx';
import { pageMetadata } from '#i18n/page-metadata.ts';
import { languageTag, type SiteLocale, siteLocale } from '#i18n/routing.ts';
import { CopyButton } from '#ui/copy-button.tsx';
import { FallbackNote, foreignLang } from '#ui/fallback-note.tsx';
import { FollowButton } from '#ui/follow-button.tsx';
import { PageHead } from '#ui/page-head.tsx';
import { TroubleNotice } from '#ui/trouble.tsx';
import { AnchorCopier } from './anchor-copier.tsx';
import { Contents } from './contents.tsx';
import { GuideBody } from './guide-body.tsx';
import './guide.css';
import { GuidePage, type GuideView } from './guide-document.ts';
import { headingsOf } from './headings.ts';
import { readingMinutes } from './reading-time.ts';
import { Related } from './related.tsx';

const load = cache((locale: SiteLocale, slug: string) => ask(locale, GuidePage, { slug }));

type Props = PageProps<'/[locale]/guides/[slug]'>;

export async function generateMetadata({ params }: Props) {
  const { locale: segment, slug } = await params;
  const locale = siteLocale(segment);
  const guide = (await load(locale, slug)).data?.guide;
  return pageMetadata({ locale, path: `/guides/${slug}`, title: guide?.title, description: guide?.summary });
}

/** A guide to read: its text with contents, notes and addresses, how to cite it, and what it explains. */
export default async function GuideReading({ params }: Props) {
  const { locale: segment, slug } = await params;
  const locale = siteLocale(segment);
  const { data, trouble } = await load(locale, slug);
  if (trouble) return <TroubleNotice trouble={trouble} />;
  if (!data.guide) notFound();
  const { guide } = data;
  const t = await getTranslations('guide');
  const headings = headingsOf(guide.body).filter((heading) => heading.depth <= 3);
  const bodyLang = foreignLang(guide.fallbacks, 'body');
  const inBody = await getTranslations({ locale: textLocale(guide, locale), namespace: 'guide' });

  return (
    <article className="guide">
      <PageHead title={guide.title} kicker={t('kicker')}>
        <p lang={foreignLang(guide.fallbacks, 'summary')} className="mt-4 max-w-[68ch] text-lead text-soft">
          {guide.summary}
        </p>
        <GuideFacts guide={guide} locale={locale} />
        <FallbackNote fallbacks={guide.fallbacks} field="body" />
        <FollowButton locale={locale} kind="guide" code={guide.slug} />
      </PageHead>
      <div className="grid gap-x-14 gap-y-8 lg:grid-cols-[16rem_1fr]">
        {headings.length > 1 && <Contents label={t('contents')} headings={headings} lang={bodyLang} />}
        <div className="min-w-0">
          <div className="prose" lang={bodyLang}>
            <GuideBody
              markdown={guide.body}
              words={{
                footnotes: inBody('footnotes'),
                back: (note) => inBody('footnoteBack', { note }),
                anchor: (section) => inBody('anchor', { section }),
              }}
            />
          </div>
          <CiteGuide guide={guide} locale={locale} />
          <Related guide={guide} locale={locale} />
        </div>
      </div>
      <AnchorCopier copied={t('anchorCopied')} />
    </article>
  );
}

/** The language that the text of a guide is shown in. */
function textLocale(guide: GuideView, locale: SiteLocale): SiteLocale {
  const other = guide.fallbacks.find(({ field }) => field === 'body');
  return other ? siteLocale(other.locale.toLowerCase()) : locale;
}

/** Who answers for the guide, which version of which day, how long it takes, and in which languages it is there. */
async function GuideFacts({ guide, locale }: { guide: GuideView; locale: SiteLocale }) {
  const t = await getTranslations('guide');
  const site = await getTranslations('site');
  const format = await getFormatter();
  const shown = textLocale(guide, locale);
  const isShown = (language: string) => siteLocale(language.toLowerCase()) === shown;
  // The one on this page first.
  const languages = guide.locales.toSorted((a, b) => Number(isShown(b)) - Number(isShown(a)));
  const facts = [
    <Link key="owner" href={`/observatories/${guide.owner.slug}`}>
      {guide.owner.name}
    </Link>,
    t('version', { version: guide.version }),
    guide.publishedAt && format.dateTime(new Date(guide.publishedAt), { dateStyle: 'long' }),
    t('minutes', { count: readingMinutes(guide.body) }),
  ].filter(Boolean);
  return (
    <>
      <ul className="mt-4 flex flex-wrap gap-x-5 gap-y-1 text-small text-soft">
        {facts.map((fact, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: facts have a fixed order and no identity
          <li key={at}>{fact}</li>
        ))}
      </ul>
      <ul className="mt-1 flex flex-wrap gap-x-5 gap-y-1 text-small text-soft" aria-label={t('languages')}>
        {languages.map((language) => {
          const other = siteLocale(language.toLowerCase());
          return (
            <li key={language}>
              {other === shown ? (
                t('shownIn', { language: site(`language.${language}`) })
              ) : (
                <a href={`/${other}/guides/${guide.slug}`} hrefLang={languageTag(other)}>
                  {t('readIn', { language: site(`language.${language}`) })}
                </a>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** The guide as a reference, with its version and address. */
async function CiteGuide({ guide, locale }: { guide: GuideView; locale: SiteLocale }) {
  const t = await getTranslations('guide');
  const year = new Date(guide.publishedAt ?? guide.updatedAt).getUTCFullYear();
  const citation = t('citation', {
    owner: guide.owner.name,
    year: String(year),
    title: guide.title,
    version: guide.version,
    address: `${publicUrl()}/${locale}/guides/${guide.slug}`,
  });
  return (
    <section aria-labelledby="cite" className="mt-14 max-w-[38rem] border-t border-rule pt-8">
      <h2 id="cite" className="mb-3 text-h3">
        {t('cite')}
      </h2>
      <p className="mb-3 font-serif break-words">{citation}</p>
      <CopyButton text={citation} label={t('copyCitation')} />
    </section>
  );
}
