import { randomUUID } from 'node:crypto';
import { getFormatter, getTranslations } from 'next-intl/server';
import { graphql } from '#graph/graphql.ts';
import { locales } from '#i18n/routing.ts';
import { Badge } from '#ui/badge.tsx';
import { languageNames } from '#ui/languages.ts';
import { Pager } from '#ui/pager.tsx';
import { Section } from '#ui/section.tsx';
import { ActButton } from '../../../act/act-button.tsx';
import { ObservatoryFrame, ObservatoryHead } from '../observatory-frame.tsx';
import { openPart, partMetadata } from '../open-part.tsx';
import { ROLES } from '../roles.ts';
import { revokeInvitation } from './invitation-actions.ts';
import { InviteForm } from './invite-form.tsx';

const Invitations = graphql(
  `
    query Invitations($slug: String!, $after: String) {
      observatory(slug: $slug) {
        ...ObservatoryHead
        invitations(first: 30, after: $after) {
          nodes {
            id
            email
            roles
            state
            invitedBy
            createdAt
            expiresAt
            acceptedAt
            revokedAt
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  `,
  [ObservatoryHead],
);

type Props = PageProps<'/[locale]/account/observatories/[slug]/invitations'>;

export const generateMetadata = partMetadata('invitations');

const tones = { OPEN: 'warning', ACCEPTED: 'good', EXPIRED: 'plain', REVOKED: 'plain' } as const;

/** Invite people to an observatory, and see what became of it. */
export default async function InvitationsPage(props: Props) {
  const opened = await openPart(props, 'invitations', Invitations);
  if ('instead' in opened) return opened.instead;
  const { locale, path, after, observatory } = opened;
  const { nodes = [], pageInfo } = observatory.invitations ?? {};
  const [t, a] = [await getTranslations('workspace'), await getTranslations('account')];
  const format = await getFormatter();
  const day = (text: string) => format.dateTime(new Date(text), { dateStyle: 'medium' });
  return (
    <ObservatoryFrame observatory={observatory} part="invitations">
      <InviteForm
        hidden={{ locale, observatory: observatory.id, formKey: randomUUID() }}
        roles={ROLES.map((role) => ({ value: role, label: a(`roles.${role}`) }))}
        languages={locales.map((one) => ({ value: one, label: languageNames[one] }))}
        words={{
          email: t('invite.email'),
          role: t('invite.role'),
          language: t('invite.language'),
          languageHelp: t('invite.languageHelp'),
          send: t('invite.send'),
          made: t.raw('invite.made'),
          once: t('invite.once'),
          copy: t('invite.copy'),
          repeated: t('invite.repeated'),
          lost: t('lost'),
        }}
      />
      <Section id="sent" title={t('invite.sent')}>
        {nodes.length === 0 && <p className="text-soft">{t('invite.none')}</p>}
        <ul className={nodes.length > 0 ? 'border-t border-rule' : ''}>
          {nodes.map((invitation) => {
            const { id, email, roles, state, invitedBy, createdAt, expiresAt, acceptedAt, revokedAt } =
              invitation;
            const ended = acceptedAt ?? revokedAt ?? expiresAt;
            return (
              <li
                key={id}
                className="flex flex-wrap items-center justify-between gap-4 border-b border-rule py-4"
              >
                <div className="min-w-0">
                  <p className="font-semibold wrap-anywhere">{email}</p>
                  <p className="mt-1 flex flex-wrap items-baseline gap-x-3 text-small text-soft">
                    <Badge tone={tones[state]}>{t(`invite.state.${state}`, { date: day(ended) })}</Badge>
                    <span>{roles.map((role) => a(`roles.${role}`)).join(' · ')}</span>
                    <span>{t('invite.by', { name: invitedBy, date: day(createdAt) })}</span>
                  </p>
                </div>
                {state === 'OPEN' && (
                  <ActButton
                    act={revokeInvitation}
                    hidden={{ locale, id }}
                    label={t('invite.revoke')}
                    about={email}
                    look="small"
                    ask={{
                      title: t('invite.revokeTitle', { email }),
                      body: t('invite.revokeBody'),
                      confirm: t('invite.revoke'),
                      cancel: t('cancel'),
                    }}
                    done={t('invite.revoked')}
                    lost={t('lost')}
                  />
                )}
              </li>
            );
          })}
        </ul>
        {pageInfo && <Pager path={path} query={{}} pageInfo={pageInfo} moved={after !== null} />}
      </Section>
    </ObservatoryFrame>
  );
}
