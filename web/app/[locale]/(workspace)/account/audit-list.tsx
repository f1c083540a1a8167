import { getFormatter, getTranslations } from 'next-intl/server';
import { graphql, type ResultOf } from '#graph/graphql.ts';
import { Link } from '#i18n/navigation.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { placeOf, ThingLink } from './thing.ts';

/** Something that was done: who, when, what, and what changed by it. */
export const AuditEntry = graphql(
  `
    fragment AuditEntry on AuditEvent {
      at
      action
      actor
      kind
      code
      person
      thing {
        ...ThingLink
      }
      changes {
        field
        before
        after
      }
    }
  `,
  [ThingLink],
);

/** What was done, newest first, in sentences; what changed, before and after, is one step away. */
export async function AuditList({ events }: { events: ResultOf<typeof AuditEntry>[] }) {
  const t = await getTranslations('workspace');
  const f = await getTranslations('account');
  const format = await getFormatter();
  const actionWords = (action: string) => {
    const key = `actions.${action}` as 'actions.sign-in';
    return t.has(key) ? t(key) : action;
  };
  const fieldWords = (field: string) => {
    const name = field.replace('.', '_');
    const own = `audit.fields.${name}` as 'audit.fields.roles';
    if (t.has(own)) return t(own);
    const key = [`profile.fields.${name}`, `description.fields.${name}`].find((one) =>
      f.has(one as 'profile.fields.city'),
    );
    return key ? f(key as 'profile.fields.city') : field;
  };
  const valueWords = (field: string, text: string | null) => {
    const names = field === 'roles' ? 'roles' : field === 'scopes' ? 'tokens.scope' : null;
    if (text === null || text === '' || text === '[]') return t('audit.empty');
    if (names === null || !text.startsWith('[')) return text;
    const key = (one: string) => `${names}.${one}` as 'roles.MEMBER';
    return format.list((JSON.parse(text) as string[]).map((one) => (f.has(key(one)) ? f(key(one)) : one)));
  };
  return (
    <ol className="border-t border-rule">
      {events.map(({ at, action, actor, thing, code, person, changes }, index) => {
        const place = placeOf(thing);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: two events can share all the rest
          <li key={`${at}${action}${index}`} className="border-b border-rule py-4">
            <p className="text-small text-soft">
              <time dateTime={at}>
                {format.dateTime(new Date(at), { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' })}{' '}
                UTC
              </time>{' '}
              · <span dir="auto">{actor ?? t('installation')}</span>
            </p>
            <p className="mt-1 wrap-anywhere" dir="auto">
              {actionWords(action)}
              {person && person !== actor && <> · {person}</>}
              {place?.href ? (
                <>
                  {' · '}
                  <Link href={place.href}>{place.title}</Link>
                </>
              ) : (
                (place?.title ?? (thing === null && /^[A-Z][A-Z_0-9]+$/.test(code) ? code : null)) && (
                  <> · {place?.title ?? code}</>
                )
              )}
            </p>
            {changes.length > 0 && (
              <div className="mt-1 [&_details]:border-0">
                <Disclosure summary={t('audit.changes', { count: changes.length })}>
                  <dl className="grid gap-4">
                    {changes.map(({ field, before, after }) => (
                      <div key={field}>
                        <dt className="font-semibold">{fieldWords(field)}</dt>
                        {before === null && after === null ? (
                          <dd className="text-soft">{t('audit.untold')}</dd>
                        ) : (
                          <>
                            <dd className="wrap-anywhere whitespace-pre-wrap" dir="auto">
                              <span className="text-small text-soft">{t('audit.before')}: </span>
                              {valueWords(field, before)}
                            </dd>
                            <dd className="wrap-anywhere whitespace-pre-wrap" dir="auto">
                              <span className="text-small text-soft">{t('audit.after')}: </span>
                              {valueWords(field, after)}
                            </dd>
                          </>
                        )}
                      </div>
                    ))}
                  </dl>
                </Disclosure>
              </div>
            )}
          </li>
        );
      })}
    </ol>
  );
}
