import { getTranslations } from 'next-intl/server';
import { Link } from '#i18n/navigation.tsx';
import { pageMetadata } from '#i18n/page-metadata.ts';
import { siteLocale } from '#i18n/routing.ts';
import { PageHead } from '#ui/page-head.tsx';
import { Section } from '#ui/section.tsx';
import { Actions } from './actions.tsx';
import { Colours } from './colours.tsx';
import { Content } from './content.tsx';
import { Fields } from './fields.tsx';
import { HardCases } from './hard-cases.tsx';
import { Messages } from './messages.tsx';
import { Popups } from './popups.tsx';
import { SearchParts } from './search-parts.tsx';
import { TypeAndSpace } from './type-and-space.tsx';

type Props = PageProps<'/[locale]/design'>;

export async function generateMetadata({ params }: Props) {
  const locale = siteLocale((await params).locale);
  const t = await getTranslations('design');
  return pageMetadata({ locale, path: '/design', title: t('title'), description: t('description') });
}

const SECTIONS = [
  { key: 'colour', Part: Colours },
  { key: 'type', Part: TypeAndSpace },
  { key: 'actions', Part: Actions },
  { key: 'fields', Part: Fields },
  { key: 'messages', Part: Messages },
  { key: 'content', Part: Content },
  { key: 'search', Part: SearchParts },
  { key: 'popups', Part: Popups },
  { key: 'stress', Part: HardCases },
] as const;

/** Every part of the interface in every state, in both themes side by side. Asks the graph for nothing. */
export default async function DesignPage({ params }: Props) {
  const locale = siteLocale((await params).locale);
  const t = await getTranslations('design');
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <nav aria-label={t('contents')}>
        <ul className="cluster">
          {SECTIONS.map(({ key }) => (
            <li key={key}>
              <a href={`#${key}`}>{t(`section.${key}`)}</a>
            </li>
          ))}
          <li>
            <Link href="/design/charts">{t('section.charts')}</Link>
          </li>
        </ul>
      </nav>
      {SECTIONS.map(({ key, Part }) => (
        <Section key={key} id={key} title={t(`section.${key}`)}>
          <Part locale={locale} />
        </Section>
      ))}
    </>
  );
}
