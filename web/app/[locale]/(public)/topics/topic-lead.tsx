import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Link } from '#i18n/navigation.tsx';
import type { SiteLocale } from '#i18n/routing.ts';
import { loadLead } from './load-lead.ts';
import { TOPIC_KEYS, type TopicSlug } from './topic-slugs.ts';

interface TopicLeadProps {
  locale: SiteLocale;
  slug: TopicSlug;
}

/** A topic's opening: sentences whose figures all come from the graph, each leading to its indicator. */
export async function TopicLead({ locale, slug }: TopicLeadProps) {
  const t = await getTranslations('topic');
  const lead = await loadLead(locale, slug);
  if (!lead) return t('leadUnknown');
  const links = Object.fromEntries(
    Object.entries(lead.indicators).map(([name, code]) => [
      `${name}Link`,
      (chunks: ReactNode) => (
        <Link href={`/indicators/${code}`} className="numbers font-semibold">
          {chunks}
        </Link>
      ),
    ]),
  );
  return t.rich(`${TOPIC_KEYS[slug]}.lead`, { ...lead.values, ...links });
}

/** Source, edition and coverage of the opening's figures. */
export async function LeadSources({ locale, slug }: TopicLeadProps) {
  const t = await getTranslations('topic.source');
  const lead = await loadLead(locale, slug);
  if (!lead) return null;
  return (
    <ul className="mt-4 grid max-w-[75ch] gap-1 break-words text-small text-soft [&>li]:min-w-0">
      {lead.sources.map(({ dataset, version, coverage }) => (
        <li key={dataset.code}>
          {[
            <Link key="dataset" href={`/datasets/${dataset.code}`}>
              {dataset.title}
            </Link>,
            dataset.source,
            version.edition && version.supersededBy
              ? t('superseded', { edition: version.edition, by: version.supersededBy })
              : version.edition
                ? t('edition', { edition: version.edition })
                : t('version', { number: version.number }),
            coverage && t('coverage', coverage),
            version.copyObtainedFrom && t('copy', { from: version.copyObtainedFrom }),
          ]
            .filter(Boolean)
            .map((fact, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: facts have a fixed order and no identity
              <span key={index}>
                {index > 0 && '; '}
                {fact}
              </span>
            ))}
          .
        </li>
      ))}
    </ul>
  );
}
