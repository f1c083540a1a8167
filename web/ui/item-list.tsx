import type { ReactNode } from 'react';
import { Link } from '#i18n/navigation.tsx';

export interface Item {
  href: string;
  title: string;
  /** Language of the title, where it isn't that of the page. */
  titleLang?: string | undefined;
  text?: ReactNode;
  /** Small facts under the text. */
  facts?: ReactNode[];
  badge?: ReactNode;
}

/** Things, one under the other, parted by a rule: a title that leads there, a sentence, small facts. */
export function ItemList({ items, level = 2 }: { items: Item[]; level?: 2 | 3 }) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <ul className="border-t border-rule">
      {items.map((item) => (
        <li key={item.href} className="border-b border-rule py-5">
          <Heading className="text-h3" dir="auto">
            <Link href={item.href} className="plain-link" lang={item.titleLang}>
              {item.title}
            </Link>
          </Heading>
          {item.badge && <p className="mt-1.5">{item.badge}</p>}
          {item.text && (
            <p className="mt-1.5 max-w-[68ch] text-soft" dir="auto">
              {item.text}
            </p>
          )}
          {item.facts && (
            <ul className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-small text-soft">
              {item.facts.filter(Boolean).map((fact, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: facts have a fixed order and no identity
                <li key={index} className="min-w-0 wrap-anywhere">
                  {fact}
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}
