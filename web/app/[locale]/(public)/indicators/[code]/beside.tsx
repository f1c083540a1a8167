import { getFormatter, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { Figure } from '#figure/figure.ts';
import { Link } from '#i18n/navigation.tsx';
import type { SiteLocale } from '#i18n/routing.ts';
import { Badge } from '#ui/badge.tsx';
import { LicenceLink } from '#ui/licence-link.tsx';

/** Who is counted, what to mind, and whose figures these are: beside the chart, never behind a link. */
export async function Beside({ figure }: { locale: SiteLocale; figure: Figure }) {
  const t = await getTranslations('indicator.beside');
  const site = await getTranslations('site');
  const words = await getTranslations('indicator');
  const format = await getFormatter();
  const { source, counted, countedBy, indicator, notes } = figure;
  const aims = indicator.aimsAt !== 'NOT_APPLICABLE' && !countedBy.includes(indicator.aimsAt);
  const version = [
    source.edition && t('edition', { edition: source.edition }),
    source.version !== null && t('version', { version: source.version }),
    source.published &&
      t('published', { date: format.dateTime(new Date(source.published), { dateStyle: 'long' }) }),
  ].filter(Boolean);
  return (
    <aside
      aria-label={t('label')}
      className="grid grid-cols-1 content-start gap-6 text-small wrap-anywhere lg:border-s lg:border-rule lg:ps-6"
    >
      <Part title={t('counted')}>
        <p className="text-base">{counted ? sentence(counted) : t('notPersons')}</p>
        {aims && counted && (
          <p className="text-soft">{t('aims', { how: site(`countedBy.${indicator.aimsAt}`) })}</p>
        )}
      </Part>
      <Part title={t('unit')}>
        <p>
          {sentence(figure.unitLabel)} · {words('measure')}: {site(`measure.${indicator.measure}`)}
        </p>
      </Part>
      {source.caveats && (
        <Part title={t('caveats')}>
          <p>{source.caveats}</p>
        </Part>
      )}
      {notes.length > 0 && (
        <Part title={t('notes')}>
          <ul className="grid gap-1.5">
            {notes.slice(0, MOST_NOTES).map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </Part>
      )}
      <Part title={t('source')}>
        <p>{source.source}</p>
        <p>
          <Link href={`/datasets/${source.code}`}>{source.title}</Link>
        </p>
        <p className="text-soft">{version.join(' · ')}</p>
        {source.supersededBy && (
          <p>
            <Badge tone="warning">{t('superseded', { edition: source.supersededBy })}</Badge>
          </p>
        )}
        {source.copyObtainedFrom && (
          <p className="text-soft">{t('copy', { from: source.copyObtainedFrom })}</p>
        )}
        <p>
          {t('licence')}: <LicenceLink licence={source.licence} />
        </p>
      </Part>
    </aside>
  );
}

const MOST_NOTES = 6;

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="mb-1 font-sans text-small font-semibold text-soft">{title}</h2>
      <div className="grid grid-cols-1 gap-1">{children}</div>
    </section>
  );
}

function sentence(words: string): string {
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}
