import { CopyButton } from '#ui/copy-button.tsx';
import { ScrollRegion } from '#ui/scroll-region.tsx';

interface CodeBlockProps {
  code: string;
  /** What the code is, for screen readers. */
  label: string;
  /** What copying it is called; without it the code has no button. */
  copy?: string;
}

/** Code as it is to be typed, with a way to copy it. It scrolls within itself where it is wide. */
export function CodeBlock({ code, label, copy }: CodeBlockProps) {
  return (
    <div className="max-w-[60rem] min-w-0">
      <ScrollRegion label={label} className="table-scroll">
        <pre className="code w-max min-w-full overflow-visible" lang="en">
          {code}
        </pre>
      </ScrollRegion>
      {copy && (
        <p className="mt-3">
          <CopyButton text={code} label={copy} />
        </p>
      )}
    </div>
  );
}
