import { getTranslations } from 'next-intl/server';
import { ask } from '#graph/ask.ts';
import { graphql } from '#graph/graphql.ts';
import { pageMetadata } from '#i18n/page-metadata.ts';
import { siteLocale } from '#i18n/routing.ts';
import { PageHead } from '#ui/page-head.tsx';
import { Section } from '#ui/section.tsx';
import { TroubleNotice } from '#ui/trouble.tsx';
import { AccountNav } from '../account-nav.tsx';
import { ActForm } from '../act/act-form.tsx';
import { requireSignIn } from '../require-sign-in.ts';
import { changeName, changePassword } from './account-actions.ts';
import { SessionEntry, SessionList } from './session-list.tsx';
import { TotpPanel, TotpState } from './totp-panel.tsx';

const Security = graphql(
  `
    query Security {
      viewer {
        handle
        name
        email
        hasPassword
        totp {
          ...TotpState
        }
        sessions {
          ...SessionEntry
        }
      }
    }
  `,
  [TotpState, SessionEntry],
);

type Props = PageProps<'/[locale]/account/security'>;

export async function generateMetadata({ params }: Props) {
  const locale = siteLocale((await params).locale);
  const t = await getTranslations('workspace');
  return pageMetadata({ locale, path: '/account/security', title: t('nav.security') });
}

/** A person's name, password, one-time codes and sessions. */
export default async function SecurityPage({ params }: Props) {
  const locale = siteLocale((await params).locale);
  await requireSignIn(locale, '/account/security');
  const { data, trouble } = await ask(locale, Security, {});
  if (trouble) return <TroubleNotice trouble={trouble} />;
  if (!data.viewer) return <TroubleNotice trouble={{ kind: 'SIGNED_OUT' }} />;
  const { name, email, hasPassword, totp, sessions } = data.viewer;
  const t = await getTranslations('workspace');
  const lost = t('lost');
  return (
    <>
      <AccountNav current="security" />
      <PageHead title={t('nav.security')} lead={email} />
      <Section id="sessions" title={t('sessions.title')}>
        <SessionList locale={locale} sessions={sessions} />
      </Section>
      <Section id="codes" title={t('totp.title')}>
        <TotpPanel locale={locale} totp={totp} hasPassword={hasPassword} />
      </Section>
      {hasPassword && (
        <Section id="password" title={t('password.title')}>
          <ActForm
            act={changePassword}
            id="change"
            hidden={{ locale }}
            fields={[
              {
                name: 'current',
                label: t('password.current'),
                type: 'password',
                autoComplete: 'current-password',
              },
              {
                name: 'password',
                label: t('password.new'),
                help: t('password.help'),
                type: 'password',
                autoComplete: 'new-password',
              },
            ]}
            label={t('password.change')}
            done={t('password.changed')}
            lost={lost}
          />
        </Section>
      )}
      <Section id="name" title={t('name.title')}>
        <ActForm
          act={changeName}
          id="own"
          hidden={{ locale }}
          fields={[
            { name: 'name', label: t('name.label'), value: name, autoComplete: 'name', help: t('name.help') },
          ]}
          label={t('name.change')}
          done={t('name.changed')}
          lost={lost}
        />
      </Section>
    </>
  );
}
