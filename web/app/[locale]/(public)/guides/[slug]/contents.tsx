'use client';

import { useEffect, useState } from 'react';
import type { Heading } from './headings.ts';

interface ContentsProps {
  label: string;
  headings: Heading[];
  /** Language of the headings, where it isn't that of the page. */
  lang: string | undefined;
}

/**
 * The contents of a guide: beside the text on wide screens, folded above it on narrow ones. With script they say which
 * section is being read; without it they are links all the same.
 */
export function Contents({ label, headings, lang }: ContentsProps) {
  const current = useCurrentSection(headings);
  const list = (
    <ol lang={lang} className="grid gap-1 text-small">
      {headings.map(({ id, depth, text }) => (
        <li key={id} className={depth === 3 ? 'ps-4' : undefined}>
          <a
            href={`#${id}`}
            aria-current={id === current ? 'location' : undefined}
            className="plain-link block border-s-2 border-transparent py-1 ps-3 text-soft hover:text-ink aria-[current]:border-accent aria-[current]:font-semibold aria-[current]:text-ink"
          >
            {text}
          </a>
        </li>
      ))}
    </ol>
  );
  return (
    <>
      <details className="guide-contents border-y border-rule lg:hidden">
        <summary className="py-3 font-semibold">{label}</summary>
        <nav aria-label={label} className="pb-4">
          {list}
        </nav>
      </details>
      <nav
        aria-label={label}
        className="guide-contents hidden lg:sticky lg:top-6 lg:block lg:max-h-[calc(100dvh-3rem)] lg:self-start lg:overflow-y-auto"
      >
        <p className="mb-3 ps-3.5 font-semibold">{label}</p>
        {list}
      </nav>
    </>
  );
}

/** The section that is being read: the last whose heading stands in the upper third of the window. */
function useCurrentSection(headings: Heading[]): string | undefined {
  const [current, setCurrent] = useState<string>();
  useEffect(() => {
    const found = headings.flatMap(({ id }) => document.getElementById(id) ?? []);
    const look = () =>
      setCurrent(found.findLast((heading) => heading.getBoundingClientRect().top < innerHeight / 3)?.id);
    const watch = new IntersectionObserver(look, { rootMargin: '0px 0px -66% 0px', threshold: [0, 1] });
    for (const heading of found) watch.observe(heading);
    return () => watch.disconnect();
  }, [headings]);
  return current;
}
