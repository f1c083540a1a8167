import { getTranslations } from 'next-intl/server';
import { LinkList } from '#ui/link-list.tsx';
import { Section } from '#ui/section.tsx';
import type { IndicatorView } from './indicator-document.ts';

/** Guides that explain the indicator. */
export async function Related({ indicator }: { indicator: IndicatorView }) {
  const t = await getTranslations('indicator');
  if (indicator.guides.length === 0) return null;
  return (
    <Section id="related" title={t('related')}>
      <LinkList
        links={indicator.guides.map(({ slug, title }) => ({ href: `/guides/${slug}`, label: title }))}
      />
    </Section>
  );
}
