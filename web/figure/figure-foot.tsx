import type { ReactNode } from 'react';
import type { SiteLocale } from '#i18n/routing.ts';
import { LicenceLink } from '#ui/licence-link.tsx';
import type { FigureSource } from './figure.ts';
import { isolated } from './isolated.ts';
import { figureWords } from './words.ts';

interface FigureFootProps {
  locale: SiteLocale;
  source: FigureSource;
  children?: ReactNode;
}

/** Whose figures these are: source, edition, version, licence; and what else is to be said. */
export async function FigureFoot({ locale, source, children }: FigureFootProps) {
  const t = await figureWords(locale);
  const parts = [
    t('card.source', { source: isolated(source.source) }),
    source.edition && t('card.edition', { edition: source.edition }),
    source.version !== null && t('card.version', { number: source.version }),
  ].filter(Boolean);
  return (
    <div className="mt-3 text-small text-soft">
      <p>
        {parts.join(' · ')} · <LicenceLink licence={source.licence} />
      </p>
      {children}
    </div>
  );
}
