import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { pathWithin } from '#auth/path-within.ts';
import { signedIn } from '#auth/signed-in.ts';
import { pageMetadata } from '#i18n/page-metadata.ts';
import { siteLocale } from '#i18n/routing.ts';
import { firstOf } from '#ui/address.ts';
import { Notice } from '#ui/notice.tsx';
import { PageHead } from '#ui/page-head.tsx';
import { SignInForm } from './sign-in-form.tsx';

type Props = PageProps<'/[locale]/sign-in'>;

export async function generateMetadata({ params }: Props) {
  const locale = siteLocale((await params).locale);
  const t = await getTranslations('signIn');
  return { ...pageMetadata({ locale, path: '/sign-in', title: t('title') }), robots: { index: false } };
}

/** Sign in by e-mail and password. */
export default async function SignInPage({ params, searchParams }: Props) {
  const locale = siteLocale((await params).locale);
  const address = await searchParams;
  const to = pathWithin(firstOf(address.to)) ?? `/${locale}/account`;
  const ended = firstOf(address.error) === 'SESSION_ENDED';
  if (!ended && (await signedIn())) redirect(to);
  const t = await getTranslations('signIn');
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      {ended && (
        <Notice tone="warning" role="alert">
          <p>{t('ended')}</p>
          <p className="mt-1">
            <a href={to}>{t('goOn')}</a>
          </p>
        </Notice>
      )}
      <SignInForm to={to} />
      <noscript>
        <Notice>{t('needsScript')}</Notice>
      </noscript>
    </>
  );
}
