import { redirect } from 'next/navigation';
import { signedIn } from '#auth/signed-in.ts';
import type { SiteLocale } from '#i18n/routing.ts';

/** Takes a reader who isn't signed in to the sign-in page, and back here afterwards. The API decides what they may do. */
export async function requireSignIn(locale: SiteLocale, path: string): Promise<void> {
  if (!(await signedIn())) redirect(`/${locale}/sign-in?to=${encodeURIComponent(`/${locale}${path}`)}`);
}
