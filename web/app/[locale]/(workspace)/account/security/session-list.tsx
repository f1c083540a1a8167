import { getFormatter, getTranslations } from 'next-intl/server';
import { graphql, type ResultOf } from '#graph/graphql.ts';
import type { SiteLocale } from '#i18n/routing.ts';
import { Badge } from '#ui/badge.tsx';
import { ActButton } from '../act/act-button.tsx';
import { revokeOtherSessions, revokeSession } from './account-actions.ts';
import { EndEverywhere } from './end-everywhere.tsx';

/** A place where a person is signed in. */
export const SessionEntry = graphql(`
  fragment SessionEntry on Session {
    id
    browser
    system
    userAgent
    createdAt
    lastSeenAt
    current
  }
`);

interface SessionListProps {
  locale: SiteLocale;
  sessions: ResultOf<typeof SessionEntry>[];
}

/** Where a person is signed in, in plain words, and the ways to end it. */
export async function SessionList({ locale, sessions }: SessionListProps) {
  const t = await getTranslations('workspace');
  const format = await getFormatter();
  const moment = (text: string) =>
    format.dateTime(new Date(text), { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });
  return (
    <>
      <ul className="border-t border-rule">
        {sessions.map(({ id, browser, system, userAgent, createdAt, lastSeenAt, current }) => {
          const device =
            browser && system
              ? t('sessions.device', { browser, system })
              : (browser ?? system ?? userAgent ?? t('sessions.unknown'));
          return (
            <li
              key={id}
              className="flex flex-wrap items-center justify-between gap-4 border-b border-rule py-4"
            >
              <div className="min-w-0">
                <p className="font-semibold wrap-anywhere">
                  {device} {current && <Badge tone="good">{t('sessions.current')}</Badge>}
                </p>
                <p className="text-small text-soft">
                  {t('sessions.since', { time: moment(createdAt) })} ·{' '}
                  {t('sessions.lastSeen', { time: moment(lastSeenAt) })}
                </p>
              </div>
              {!current && (
                <ActButton
                  act={revokeSession}
                  hidden={{ locale, id }}
                  label={t('sessions.end')}
                  about={device}
                  look="small"
                  done={t('sessions.ended')}
                  lost={t('lost')}
                />
              )}
            </li>
          );
        })}
      </ul>
      <div className="mt-6 flex flex-wrap gap-4">
        {sessions.length > 1 && (
          <ActButton
            act={revokeOtherSessions}
            hidden={{ locale }}
            label={t('sessions.endOthers')}
            done={t('sessions.endedOthers')}
            lost={t('lost')}
          />
        )}
        <EndEverywhere
          locale={locale}
          words={{
            label: t('sessions.everywhere'),
            title: t('sessions.everywhereTitle'),
            body: t('sessions.everywhereBody'),
            cancel: t('cancel'),
            lost: t('lost'),
          }}
        />
      </div>
    </>
  );
}
