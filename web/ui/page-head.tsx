import type { ReactNode } from 'react';

interface PageHeadProps {
  title: string;
  /** What kind of thing this is, or where it belongs. */
  kicker?: ReactNode;
  /** One or two sentences. */
  lead?: ReactNode;
  children?: ReactNode;
}

/** The head of a page: its one h1, and what stands around it. */
export function PageHead({ title, kicker, lead, children }: PageHeadProps) {
  return (
    <div className="mb-10 max-w-[52rem]">
      {kicker && <p className="kicker mb-2">{kicker}</p>}
      <h1 className="text-h1" dir="auto">
        {title}
      </h1>
      {lead && <p className="mt-4 max-w-[68ch] text-lead text-soft">{lead}</p>}
      {children}
    </div>
  );
}
