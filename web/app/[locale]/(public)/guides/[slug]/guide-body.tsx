import { createElement, isValidElement, type ReactNode } from 'react';
import Markdown, { type Components } from 'react-markdown';
import remarkGfm from 'remark-gfm';
import { ScrollRegion } from '#ui/scroll-region.tsx';
import { anchorGiver } from './headings.ts';

interface GuideBodyProps {
  markdown: string;
  /** The name of the list of footnotes. */
  footnotes: string;
  /** What the way back from a footnote is called. */
  back: string;
}

/**
 * A guide's Markdown as elements. Raw HTML in the text is shown as text and addresses other than http, https and
 * mailto lead nowhere (react-markdown's defaults), so that a guide can't carry a script.
 */
export function GuideBody({ markdown, footnotes, back }: GuideBodyProps) {
  return (
    <Markdown
      remarkPlugins={[remarkGfm]}
      remarkRehypeOptions={{ footnoteLabel: footnotes, footnoteBackLabel: back, clobberPrefix: 'note-' }}
      components={components()}
    >
      {markdown}
    </Markdown>
  );
}

/** Headings with anchors, none above h2: the page has its h1; tables that scroll and need no inline style. */
function components(): Components {
  const give = anchorGiver();
  const heading = (depth: number) =>
    function AnchoredHeading({ children, id }: { children?: ReactNode; id?: string | undefined }) {
      return createElement(`h${depth}`, { id: id ?? give(wordsOf(children)) }, children);
    };
  return {
    h1: heading(2),
    h2: heading(2),
    h3: heading(3),
    h4: heading(4),
    table: ({ children }) => (
      <ScrollRegion>
        <table className="data">{children}</table>
      </ScrollRegion>
    ),
    pre: ({ children }) => (
      <ScrollRegion>
        <pre>{children}</pre>
      </ScrollRegion>
    ),
    th: ({ children, style }) => (
      <th scope="col" className={style?.textAlign === 'right' ? 'num' : undefined}>
        {children}
      </th>
    ),
    td: ({ children, style }) => (
      <td className={style?.textAlign === 'right' ? 'num' : undefined}>{children}</td>
    ),
    // Pictures of other hosts are not loaded: their description is shown.
    img: ({ alt }) => <em>{alt}</em>,
  };
}

/** The words within a heading, without the marks of footnotes. */
function wordsOf(node: ReactNode): string {
  if (typeof node === 'string' || typeof node === 'number') return String(node);
  if (Array.isArray(node)) return node.map(wordsOf).join('');
  if (!isValidElement<{ children?: ReactNode }>(node) || node.type === 'sup') return '';
  return wordsOf(node.props.children);
}
