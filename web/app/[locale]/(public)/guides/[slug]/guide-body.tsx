import { createElement, isValidElement, type ReactNode } from 'react';
import Markdown, { type Components } from 'react-markdown';
import remarkGfm from 'remark-gfm';
import { ScrollRegion } from '#ui/scroll-region.tsx';
import { anchorGiver } from './headings.ts';

/** Words around the text, in the language of the text. */
export interface BodyWords {
  /** The name of the list of footnotes. */
  footnotes: string;
  /** What the way back from the footnote of this number to the text is called. */
  back: (note: number) => string;
  /** What the address of a section is called. */
  anchor: (section: string) => string;
}

/**
 * A guide's Markdown as elements. Raw HTML in the text is shown as text and addresses other than http, https and
 * mailto lead nowhere (react-markdown's defaults), so that a guide can't carry a script.
 */
export function GuideBody({ markdown, words }: { markdown: string; words: BodyWords }) {
  return (
    <Markdown
      remarkPlugins={[remarkGfm]}
      remarkRehypeOptions={{
        footnoteLabel: words.footnotes,
        footnoteBackLabel: (reference) => words.back(reference + 1),
        clobberPrefix: 'note-',
      }}
      components={components(words)}
    >
      {markdown}
    </Markdown>
  );
}

/** Headings with addresses of their own, none above h2: the page has its h1; tables that scroll, without inline style. */
function components(words: BodyWords): Components {
  const give = anchorGiver();
  const heading = (depth: number) =>
    function AnchoredHeading({ children, id }: { children?: ReactNode; id?: string | undefined }) {
      const text = wordsOf(children);
      const anchor = id ?? give(text);
      return (
        <div className="anchored">
          {createElement(`h${depth}`, { id: anchor }, children)}
          <a href={`#${anchor}`} className="anchor">
            <span aria-hidden="true">#</span>
            <span className="sr-only">{words.anchor(text)}</span>
          </a>
        </div>
      );
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
