import { getFormatter, getTranslations } from 'next-intl/server';
import { Link } from '#i18n/navigation.tsx';
import { pageMetadata } from '#i18n/page-metadata.ts';
import { siteLocale } from '#i18n/routing.ts';
import { PageHead } from '#ui/page-head.tsx';
import { Section } from '#ui/section.tsx';

/** The day of the statement: to be changed with its words. */
const WRITTEN = '2026-11-24';

type Props = PageProps<'/[locale]/accessibility'>;

export async function generateMetadata({ params }: Props) {
  const locale = siteLocale((await params).locale);
  const t = await getTranslations('accessibility');
  return pageMetadata({ locale, path: '/accessibility', title: t('title'), description: t('lead') });
}

/** What is aimed at, what was checked, what was not, what is missing, and whom to tell. */
export default async function AccessibilityPage() {
  const t = await getTranslations('accessibility');
  const format = await getFormatter();
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <div className="prose">
        <Section id="aim" title={t('aim.title')}>
          <p>{t('aim.text')}</p>
        </Section>
        <Section id="checked" title={t('checked.title')}>
          <ul>
            {(['axe', 'keyboard', 'narrow', 'script', 'colour', 'twin'] as const).map((key) => (
              <li key={key}>{t(`checked.${key}`)}</li>
            ))}
          </ul>
        </Section>
        <Section id="unchecked" title={t('unchecked.title')}>
          <ul>
            {(['people', 'readers', 'browsers', 'voice'] as const).map((key) => (
              <li key={key}>{t(`unchecked.${key}`)}</li>
            ))}
          </ul>
        </Section>
        <Section id="limits" title={t('limits.title')}>
          <ul>
            {(['explorer', 'signIn', 'language'] as const).map((key) => (
              <li key={key}>{t(`limits.${key}`)}</li>
            ))}
          </ul>
        </Section>
        <Section id="report" title={t('report.title')}>
          <p>
            {t('report.text')} <Link href="/observatories">{t('report.directory')}</Link>
          </p>
        </Section>
        <p className="mt-10 text-small text-soft">
          {t('date', { date: format.dateTime(new Date(WRITTEN), { dateStyle: 'long' }) })}
        </p>
      </div>
    </>
  );
}
