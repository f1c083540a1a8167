import { getFormatter, getTranslations } from 'next-intl/server';
import type { ResultOf } from '#graph/graphql.ts';
import { Link } from '#i18n/navigation.tsx';
import { Badge } from '#ui/badge.tsx';
import { placeOf } from '../thing.ts';
import type { DashboardEntry } from './dashboard-document.ts';

type Entry = ResultOf<typeof DashboardEntry>;

/** What happens on its date by itself; the rest is to be done by then. */
const HAPPENS: ReadonlySet<Entry['kind']> = new Set(['EVENT_SOON', 'TOKEN_EXPIRING', 'INVITATION_OPEN']);

/** Things that wait or fall due, each with what is to be done and where. */
export async function DueList({ entries }: { entries: Entry[] }) {
  const t = await getTranslations('workspace');
  const format = await getFormatter();
  const languages = (codes: Entry['missingLocales']) =>
    format.list(codes.map((code) => t(`languages.${code}`)));
  return (
    <ul className="border-t border-rule">
      {entries.map((entry) => {
        const place = placeOf(entry.thing);
        const { kind, phase, activity, late, dueAt } = entry;
        return (
          <li
            key={[kind, entry.thing?.id, phase, activity, dueAt].join()}
            className="border-b border-rule py-4"
          >
            <p className="font-semibold" dir="auto">
              <Link href={whereTo(entry)}>{place?.title ?? t(`due.${kind}.title`)}</Link>
            </p>
            <p className="mt-1 flex flex-wrap items-baseline gap-x-3 gap-y-1 text-small text-soft">
              <span>
                {kind === 'GUIDE_TRANSLATION'
                  ? t('due.GUIDE_TRANSLATION.text', { languages: languages(entry.missingLocales) })
                  : kind === 'ACTIVITY_DUE'
                    ? t('due.ACTIVITY_DUE.text', { phase: phase ?? 0, activity: activity ?? 0 })
                    : t(`due.${kind}.text`)}
              </span>
              {dueAt && (
                <Badge tone={late ? 'danger' : 'plain'}>
                  {t(late ? 'dueSince' : HAPPENS.has(kind) ? 'on' : 'dueOn', {
                    date: format.dateTime(new Date(dueAt), { dateStyle: 'medium', timeZone: 'UTC' }),
                  })}
                </Badge>
              )}
              {isTentative(entry) && <Badge tone="warning">{t('due.tentative')}</Badge>}
            </p>
          </li>
        );
      })}
    </ul>
  );
}

/** Whether the date of an event may still change. */
function isTentative({ thing }: Entry): boolean {
  return thing?.__typename === 'TrainingEvent' && thing.status === 'TENTATIVE';
}

/** The page where it is done. */
function whereTo({ kind, thing, observatory }: Entry): string {
  if (kind === 'TOTP_ENROLMENT') return '/account/security';
  if (kind === 'INVITATION_OPEN' && observatory?.__typename === 'Observatory') {
    return `/account/observatories/${observatory.slug}/invitations`;
  }
  return placeOf(thing)?.href ?? '/account';
}
