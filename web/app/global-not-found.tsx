import { headers } from 'next/headers';
import { siteLocale } from '#i18n/routing.ts';
import { NothingHere } from '#ui/nothing-here.tsx';
import { SiteFrame } from '#ui/site-frame.tsx';

/** An address that no page has: the frame of the site, in the language that the address carries. */
export default async function GlobalNotFound() {
  const path = (await headers()).get('x-hub-path') ?? '';
  const locale = siteLocale(path.split('/')[1] ?? '');
  return (
    <SiteFrame locale={locale}>
      <NothingHere locale={locale} />
    </SiteFrame>
  );
}
