import { Link } from '#i18n/navigation.tsx';

interface PlaceTabsProps {
  label: string;
  tabs: { href: string; label: string; current: boolean }[];
}

/** The parts of a place, each a page of its own. */
export function PlaceTabs({ label, tabs }: PlaceTabsProps) {
  return (
    <nav aria-label={label} className="mb-8 border-b border-rule">
      <ul className="-mb-px flex flex-wrap gap-x-6">
        {tabs.map(({ href, label: words, current }) => (
          <li key={href}>
            <Link
              href={href}
              aria-current={current ? 'page' : undefined}
              className="plain-link flex min-h-11 items-center border-b-2 border-transparent text-soft aria-[current=page]:border-accent aria-[current=page]:font-semibold aria-[current=page]:text-ink"
            >
              {words}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
