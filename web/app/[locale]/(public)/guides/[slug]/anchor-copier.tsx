'use client';

import { useEffect, useState } from 'react';

const SHOWN_MS = 2_000;

/** Copies the address of a section where its mark is pressed, and says so. The marks are plain links without it. */
export function AnchorCopier({ copied }: { copied: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const copy = (event: MouseEvent) => {
      const anchor = event.target instanceof Element && event.target.closest('a.anchor');
      if (!(anchor instanceof HTMLAnchorElement)) return;
      navigator.clipboard.writeText(anchor.href).then(
        () => {
          anchor.dataset.said = copied;
          setSaid(copied);
          setTimeout(() => {
            delete anchor.dataset.said;
            setSaid('');
          }, SHOWN_MS);
        },
        // Not allowed here: the link still leads to the section, whose address the browser then shows.
        () => {},
      );
    };
    document.addEventListener('click', copy);
    return () => document.removeEventListener('click', copy);
  }, [copied]);
  return (
    <span role="status" className="sr-only">
      {said}
    </span>
  );
}
