'use client';

import { usePathname } from 'next/navigation';
import { Link } from '#i18n/navigation.tsx';
import { FrameIcon } from './frame-icon.tsx';

interface SiteNavProps {
  label: string;
  menu: string;
  groups: { key: string; label: string; places: { href: string; label: string }[] }[];
}

/** The ways into the hub: a line on wide screens, a menu on narrow ones; the menu opens without script. */
export function SiteNav({ label, menu, groups }: SiteNavProps) {
  const [, , place] = usePathname().split('/');
  const current = (href: string) => (href === `/${place}` ? ('page' as const) : undefined);
  return (
    <nav aria-label={label} className="wrap">
      <ul className="-mx-2.5 hidden lg:flex">
        {groups.map((group) => (
          <li key={group.key} className="site-nav-group">
            <ul className="flex" aria-label={group.label}>
              {group.places.map(({ href, label: name }) => (
                <li key={href}>
                  <Link
                    href={href}
                    aria-current={current(href)}
                    className="site-nav-link plain-link px-2.5 py-3"
                  >
                    {name}
                  </Link>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <details key={place} className="group lg:hidden">
        <summary className="flex min-h-11 list-none items-center gap-2 font-semibold [&::-webkit-details-marker]:hidden">
          <FrameIcon name="menu" className="size-5" />
          {menu}
        </summary>
        <ul className="grid gap-x-6 gap-y-4 pt-2 pb-6 sm:grid-cols-3">
          {groups.map((group) => (
            <li key={group.key}>
              <p className="kicker">{group.label}</p>
              <ul className="max-sm:columns-2">
                {group.places.map(({ href, label: name }) => (
                  <li key={href} className="break-inside-avoid">
                    <Link
                      href={href}
                      aria-current={current(href)}
                      className="plain-link flex min-h-11 items-center font-medium aria-[current]:text-accent aria-[current]:underline"
                    >
                      {name}
                    </Link>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}
