import { getFormatter, getTranslations } from 'next-intl/server';
import type { ResultOf } from '#graph/graphql.ts';
import { Link } from '#i18n/navigation.tsx';
import { Badge } from '#ui/badge.tsx';
import { placeOf } from '../thing.ts';
import type { NewsEntry } from './dashboard-document.ts';

/** What changed in what a person follows, newest first. */
export async function NewsList({ news }: { news: ResultOf<typeof NewsEntry>[] }) {
  const t = await getTranslations('workspace');
  const format = await getFormatter();
  return (
    <ul className="border-t border-rule">
      {news.map(({ kind, at, seen, version, thing, via }, index) => {
        const place = placeOf(thing);
        const from = placeOf(via);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: two changes of one thing can share all the rest
          <li key={`${thing?.id}${kind}${at}${index}`} className="border-b border-rule py-4">
            <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1" dir="auto">
              {place?.href ? (
                <Link href={place.href} className="font-semibold">
                  {place.title}
                </Link>
              ) : (
                <span className="text-soft">{place?.title ?? t('gone')}</span>
              )}
              {!seen && (
                <span className="group-data-seen/news:hidden">
                  <Badge>{t('news.unseen')}</Badge>
                </span>
              )}
            </p>
            <p className="mt-1 text-small text-soft">
              {kind === 'NEW_VERSION' ? t('news.NEW_VERSION', { version: version ?? 0 }) : t(`news.${kind}`)}{' '}
              · <time dateTime={at}>{format.dateTime(new Date(at), { dateStyle: 'medium' })}</time>
              {from && <> · {t('news.via', { thing: from.title })}</>}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
