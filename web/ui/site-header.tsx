import { getTranslations } from 'next-intl/server';
import { Link } from '#i18n/navigation.tsx';
import type { SiteLocale } from '#i18n/routing.ts';
import { BrandMark } from './brand-mark.tsx';
import { buttonStyle } from './button-style.ts';
import { FrameIcon } from './frame-icon.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { placeGroups } from './places.ts';
import { SearchBox } from './search/search-box.tsx';
import { SiteNav } from './site-nav.tsx';
import type { Viewer } from './site-viewer.ts';

/** Name of the hub, search, language, who is signed in, and the ways into it. */
export async function SiteHeader({ locale, viewer }: { locale: SiteLocale; viewer: Viewer | null }) {
  const t = await getTranslations({ locale, namespace: 'site' });
  return (
    <header className="site-header">
      <div className="wrap flex items-center gap-x-2 pt-2 sm:gap-x-5 lg:pt-4">
        <Link href="/" className="plain-link mr-auto flex min-h-11 min-w-0 items-center gap-2.5">
          <BrandMark className="size-8 flex-none max-[25rem]:hidden" />
          <span className="font-serif text-h3 font-bold tracking-tight">{t('site.short')}</span>
          <span className="hidden max-w-44 text-small text-balance text-soft sm:inline lg:max-w-none xl:inline lg:hidden">
            {t('site.name')}
          </span>
        </Link>
        <div className="w-full max-w-80 max-lg:hidden">
          <SearchBox size="header" locale={locale} />
        </div>
        <Link
          href="/search"
          aria-label={t('nav.search')}
          data-palette-door
          className={`${buttonStyle.icon} lg:hidden`}
        >
          <FrameIcon name="search" className="size-5" />
        </Link>
        <LanguageSwitch label={t('nav.languages')} current={locale} />
        <Link
          href={viewer ? '/account' : '/sign-in'}
          className="plain-link flex min-h-11 min-w-11 items-center justify-center text-small font-semibold"
        >
          <FrameIcon name="person" className="size-5 sm:hidden" />
          {viewer?.name && <span className="sr-only">{t('nav.account')}: </span>}
          <span className="max-w-40 truncate max-sm:sr-only" dir="auto">
            {viewer ? (viewer.name ?? t('nav.account')) : t('nav.signIn')}
          </span>
        </Link>
      </div>
      <SiteNav
        label={t('nav.label')}
        menu={t('nav.menu')}
        groups={placeGroups.map(({ key, places }) => ({
          key,
          label: t(`nav.${key}`),
          places: places.map((place) => ({ href: `/${place}`, label: t(`nav.${place}`) })),
        }))}
      />
    </header>
  );
}
