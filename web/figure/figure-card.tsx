import type { ReactNode } from 'react';
import { Link } from '#i18n/navigation.tsx';
import type { SiteLocale } from '#i18n/routing.ts';
import { TroubleNotice } from '#ui/trouble.tsx';
import { FigureFoot } from './figure-foot.tsx';
import { FigurePicture } from './figure-picture.tsx';
import { loadFigure } from './load-figure.ts';
import { type View, viewHref } from './view.ts';
import { figureWords } from './words.ts';

interface FigureCardProps {
  locale: SiteLocale;
  view: View;
  /** A sentence of the page's own; else what the figures say. */
  title?: ReactNode;
  /** What is to be known here, under the chart. */
  note?: ReactNode;
  /** Level of the heading. */
  level?: 2 | 3;
  size?: 'full' | 'half';
}

/** A figure for pages that tell a story: title, who is counted, chart, source, and the way to the explorer. Never throws. */
export async function FigureCard({ locale, view, title, note, level = 2, size = 'half' }: FigureCardProps) {
  const { data: figure, trouble } = await loadFigure(locale, view);
  if (trouble) return <TroubleNotice trouble={trouble} level="part" />;
  const t = await figureWords(locale);
  const Heading = level === 2 ? 'h2' : 'h3';
  const empty = figure.period === null;
  return (
    <figure className="min-w-0">
      <figcaption className="mb-4">
        <Heading className="max-w-[44ch] text-h3">{title ?? figure.title}</Heading>
        {!empty && <p className="mt-1 text-small text-soft">{figure.subtitle}</p>}
      </figcaption>
      {empty ? <p>{t('card.nothing')}</p> : <FigurePicture figure={figure} locale={locale} size={size} />}
      {note && <p className="mt-3 max-w-[68ch] text-small">{note}</p>}
      <FigureFoot locale={locale} source={figure.source}>
        {figure.notes.slice(0, 3).map((line) => (
          <p key={line} className="mt-1">
            {line}
          </p>
        ))}
        <p className="mt-2">
          <Link href={viewHref(figure.view)}>{t('card.open')}</Link>
        </p>
      </FigureFoot>
    </figure>
  );
}
