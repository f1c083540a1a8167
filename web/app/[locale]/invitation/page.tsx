import { getTranslations } from 'next-intl/server';
import { signedIn } from '#auth/signed-in.ts';
import { pageMetadata } from '#i18n/page-metadata.ts';
import { siteLocale } from '#i18n/routing.ts';
import { Notice } from '#ui/notice.tsx';
import { PageHead } from '#ui/page-head.tsx';
import { InvitationPanel } from './invitation-panel.tsx';
import type { InvitationWords } from './invitation-words.ts';

type Props = PageProps<'/[locale]/invitation'>;

const WORDS = [
  'opening',
  'offered',
  'roles',
  'until',
  'forWhom',
  'name',
  'nameHelp',
  'password',
  'passwordHelp',
  'join',
  'joining',
  'accept',
  'hasAccount',
  'signIn',
  'missing',
] as const;

export async function generateMetadata({ params }: Props) {
  const locale = siteLocale((await params).locale);
  const t = await getTranslations('workspace');
  return {
    ...pageMetadata({ locale, path: '/invitation', title: t('invitation.title') }),
    robots: { index: false },
    referrer: 'no-referrer' as const,
  };
}

/** Where an invitation's link leads: what it offers, and how to accept it. */
export default async function InvitationPage({ params }: Props) {
  const locale = siteLocale((await params).locale);
  const t = await getTranslations('workspace');
  const words = Object.fromEntries(WORDS.map((key) => [key, t(`invitation.${key}`)]));
  return (
    <>
      <PageHead title={t('invitation.title')} lead={t('invitation.lead')} />
      <InvitationPanel
        locale={locale}
        signedIn={(await signedIn()) !== null}
        words={{ ...words, lost: t('lost') } as InvitationWords}
      />
      <noscript>
        <Notice>{t('invitation.needsScript')}</Notice>
      </noscript>
    </>
  );
}
