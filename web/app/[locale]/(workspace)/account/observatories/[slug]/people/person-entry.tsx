import { randomUUID } from 'node:crypto';
import { getFormatter, getTranslations } from 'next-intl/server';
import { graphql, type ResultOf } from '#graph/graphql.ts';
import type { SiteLocale } from '#i18n/routing.ts';
import { Badge } from '#ui/badge.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { SelectField } from '#ui/field.tsx';
import { ActButton } from '../../../act/act-button.tsx';
import { ActForm } from '../../../act/act-form.tsx';
import { ROLES } from '../roles.ts';
import { grantRole, resetTotp, revokeRole } from './people-actions.ts';

/** A person of an observatory, as their entry shows them. */
export const PersonFacts = graphql(`
  fragment PersonFacts on ObservatoryMember {
    handle
    name
    email
    roles
    since
    isViewer
    viewerCanResetTotp
  }
`);

interface PersonEntryProps {
  locale: SiteLocale;
  /** Global id of the observatory. */
  observatory: string;
  member: ResultOf<typeof PersonFacts>;
  /** Whether the viewer administers the observatory. */
  administers: boolean;
}

/** A person with their roles, and what may be done about them. */
export async function PersonEntry({ locale, observatory, member, administers }: PersonEntryProps) {
  const { handle, name, email, roles, since, isViewer, viewerCanResetTotp } = member;
  const [t, a] = [await getTranslations('workspace'), await getTranslations('account')];
  const format = await getFormatter();
  const hidden = { locale, observatory, person: handle };
  const further = ROLES.filter((role) => !roles.includes(role));
  return (
    <>
      <div className="min-w-0">
        <p className="font-semibold wrap-anywhere" dir="auto">
          {name} {isViewer && <Badge>{t('people.you')}</Badge>}
        </p>
        <p className="text-small wrap-anywhere text-soft">
          {email && <>{email} · </>}
          {t('people.since', { date: format.dateTime(new Date(since), { dateStyle: 'medium' }) })}
        </p>
      </div>
      <ul className="grid gap-1">
        {roles.map((role) => (
          <li key={role} className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <span>{a(`roles.${role}`)}</span>
            {(administers || isViewer) && (
              <ActButton
                act={revokeRole}
                hidden={{ ...hidden, role }}
                label={t(isViewer ? 'people.giveUp' : 'people.revoke')}
                about={`${a(`roles.${role}`)}, ${name}`}
                look="small"
                ask={{
                  title: t('people.revokeTitle', { role: a(`roles.${role}`), name }),
                  body: t(isViewer ? 'people.giveUpBody' : 'people.revokeBody'),
                  confirm: t(isViewer ? 'people.giveUp' : 'people.revoke'),
                  cancel: t('cancel'),
                }}
                done={t('people.revoked')}
                lost={t('lost')}
              />
            )}
          </li>
        ))}
      </ul>
      {administers && !isViewer && further.length > 0 && (
        <div className="[&_details]:border-0">
          <Disclosure summary={t('people.grant')}>
            <ActForm
              act={grantRole}
              id={handle}
              hidden={hidden}
              fields={[]}
              label={t('people.grantGo')}
              done={t('people.granted')}
              lost={t('lost')}
            >
              <SelectField
                id={`${handle}-role`}
                name="role"
                label={t('people.role', { name })}
                options={further.map((role) => ({ value: role, label: a(`roles.${role}`) }))}
              />
            </ActForm>
          </Disclosure>
        </div>
      )}
      {viewerCanResetTotp && (
        <ActButton
          act={resetTotp}
          hidden={{ ...hidden, formKey: randomUUID() }}
          label={t('people.reset')}
          about={name}
          look="small"
          ask={{
            title: t('people.resetTitle', { name }),
            body: t('people.resetBody'),
            confirm: t('people.reset'),
            cancel: t('cancel'),
          }}
          done={t('people.resetDone')}
          lost={t('lost')}
        />
      )}
    </>
  );
}
