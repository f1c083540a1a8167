'use client';

import { useTranslations } from 'next-intl';
import { Link, usePathname } from '#i18n/navigation.ts';

const PLACES = ['indicators', 'datasets', 'observatories', 'guides', 'training', 'plans', 'search'] as const;

/** The ways into the hub: a line on wide screens, a menu on narrow ones; the menu opens without script. */
export function SiteNav() {
  const t = useTranslations('site');
  const here = usePathname();
  const links = PLACES.map((place) => {
    const current = here === `/${place}` || here.startsWith(`/${place}/`);
    return (
      <li key={place}>
        <Link
          href={`/${place}`}
          aria-current={current ? 'page' : undefined}
          className="plain-link block border-b-2 border-transparent py-2.5 font-medium hover:border-rule-strong aria-[current]:border-accent aria-[current]:text-accent md:py-3"
        >
          {t(`nav.${place}`)}
        </Link>
      </li>
    );
  });
  return (
    <nav aria-label={t('nav.label')} className="wrap">
      <ul className="hidden flex-wrap gap-x-6 text-[0.9375rem] md:flex">{links}</ul>
      <details key={here} className="md:hidden">
        <summary className="py-3 font-semibold">{t('nav.menu')}</summary>
        <ul className="grid grid-cols-2 gap-x-6 pb-3">{links}</ul>
      </details>
    </nav>
  );
}
