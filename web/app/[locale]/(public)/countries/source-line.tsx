import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Link } from '#i18n/navigation.tsx';
import type { Source } from './source-facts.ts';

interface SourceLineProps {
  source: Source;
  /** Who is counted, as the series says. */
  countedBy?: string | undefined;
  /** Where the figure stands in the explorer; left out where the sentence itself leads there. */
  href?: string;
  children?: ReactNode;
}

/** Under a claim: source, edition, who is counted, and the way to the figure itself. */
export async function SourceLine({ source, countedBy, href, children }: SourceLineProps) {
  const [t, site] = await Promise.all([getTranslations('country.source'), getTranslations('site')]);
  const version = source.currentVersion;
  const edition =
    version?.edition && version.supersededBy
      ? t('superseded', { edition: version.edition, by: version.supersededBy })
      : version?.edition
        ? t('edition', { edition: version.edition })
        : version && t('version', { version: version.number });
  const facts = [
    <Link key="dataset" href={`/datasets/${source.code}`}>
      {source.source}
    </Link>,
    edition,
    countedBy && site.has(`countedBy.${countedBy}` as 'countedBy.MIXED')
      ? t('counts', { how: site(`countedBy.${countedBy}` as 'countedBy.MIXED') })
      : null,
    source.licence.code === 'UNKNOWN' ? site('licenceUnknown') : null,
    children,
  ].filter(Boolean);
  return (
    <p className="mt-1 max-w-[75ch] text-small text-soft">
      {facts.map((fact, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: facts have a fixed order and no identity
        <span key={index}>{fact}. </span>
      ))}
      {href && <Link href={href}>{t('figure')}</Link>}
    </p>
  );
}
