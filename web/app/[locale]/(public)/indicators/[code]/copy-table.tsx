'use client';

import { useRef, useState } from 'react';
import { buttonStyle } from '#ui/button-style.ts';

/** Copies the table of its section as cells, for a spreadsheet. */
export function CopyTable({ label, done, failed }: { label: string; done: string; failed: string }) {
  const button = useRef<HTMLButtonElement>(null);
  const [said, setSaid] = useState('');
  const copy = async () => {
    const table = button.current?.closest('section')?.querySelector('table');
    const text = table ? cellsOf(table) : '';
    setSaid(
      await navigator.clipboard.writeText(text).then(
        () => done,
        () => failed,
      ),
    );
  };
  return (
    <span className="inline-flex flex-wrap items-center gap-3 print:hidden">
      <span role="status" className="text-small text-soft">
        {said}
      </span>
      <button ref={button} type="button" onClick={copy} className={`${buttonStyle.quiet} noscript:hidden`}>
        {label}
      </button>
    </span>
  );
}

/** Cells parted by tabs; what is for screen readers alone stays out. */
function cellsOf(table: HTMLTableElement): string {
  return [...table.rows]
    .map((row) =>
      [...row.cells]
        .map((cell) => {
          const shown = cell.cloneNode(true) as HTMLElement;
          for (const hidden of shown.querySelectorAll('.sr-only')) hidden.remove();
          return (shown.textContent ?? '').replace(/\s+/g, ' ').trim();
        })
        .join('\t'),
    )
    .join('\n');
}
