import type { ReactNode } from 'react';

/** A description of the schema, in English as there, with what stands between backticks as code. */
export function SchemaText({ text, className }: { text: string; className?: string }) {
  const parts: ReactNode[] = text.split('`').map((part, at) =>
    at % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of a text have no identity but their place
      <code key={at} className="code">
        {part}
      </code>
    ) : (
      part
    ),
  );
  return (
    <span lang="en" className={className}>
      {parts}
    </span>
  );
}
