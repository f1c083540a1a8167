import { redirect } from 'next/navigation';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { oidcSettings } from '#auth/oidc.ts';
import { pathWithin } from '#auth/path-within.ts';
import { signedIn } from '#auth/signed-in.ts';
import { pageMetadata } from '#i18n/page-metadata.ts';
import { siteLocale } from '#i18n/routing.ts';
import { firstOf } from '#ui/address.ts';
import { Notice } from '#ui/notice.tsx';
import { PageHead } from '#ui/page-head.tsx';
import { SignInForm } from './sign-in-form.tsx';
import { signInTrouble } from './sign-in-trouble.ts';

type Props = PageProps<'/[locale]/sign-in'>;

export async function generateMetadata({ params }: Props) {
  const locale = siteLocale((await params).locale);
  const t = await getTranslations('signIn');
  return { ...pageMetadata({ locale, path: '/sign-in', title: t('title') }), robots: { index: false } };
}

/** Sign in by e-mail and password, with a one-time code where the account asks for one, or by another service. */
export default async function SignInPage({ params, searchParams }: Props) {
  const locale = siteLocale((await params).locale);
  const address = await searchParams;
  const to = pathWithin(firstOf(address.to)) ?? `/${locale}/account`;
  const error = firstOf(address.error);
  const ended = error === 'SESSION_ENDED';
  if (!ended && (await signedIn())) redirect(to);
  const t = await getTranslations('signIn');
  const { signIn } = await getMessages();
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
      <NextIntlClientProvider locale={locale} messages={{ signIn }}>
        <SignInForm
          to={to}
          oidc={oidcSettings()?.name ?? null}
          trouble={error && !ended ? signInTrouble(error, 'OIDC_FAILED') : null}
        />
      </NextIntlClientProvider>
      <noscript>
        <Notice>{t('needsScript')}</Notice>
      </noscript>
    </>
  );
}
