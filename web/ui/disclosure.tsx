import type { ReactNode } from 'react';
import { FrameIcon } from './frame-icon.tsx';

interface DisclosureProps {
  summary: ReactNode;
  children: ReactNode;
  open?: boolean;
}

/** What only some readers need, behind its name. Never for source, licence, caveats or who is counted. */
export function Disclosure({ summary, children, open }: DisclosureProps) {
  return (
    <details className="disclosure border-y border-rule [&+&]:border-t-0" open={open}>
      <summary>
        <FrameIcon name="onward" className="disclosure-mark size-4" />
        <span className="min-w-0">{summary}</span>
      </summary>
      <div className="stack max-w-[75ch] pt-1 pb-4 ps-6">{children}</div>
    </details>
  );
}
