import { Link } from '#i18n/navigation.tsx';

interface LinkListProps {
  links: { href: string; label: string; lang?: string | undefined }[];
  /** What is said where there is nothing to list. */
  empty?: string;
}

/** Links, one under the other. */
export function LinkList({ links, empty }: LinkListProps) {
  if (links.length === 0) return <p className="text-soft">{empty}</p>;
  return (
    <ul className="grid gap-2">
      {links.map(({ href, label, lang }) => (
        <li key={href}>
          <Link href={href} lang={lang}>
            {label}
          </Link>
        </li>
      ))}
    </ul>
  );
}
