import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

const DIALECT = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] };

/** What has no words for people: references to notes (the notes' own text stays), addresses, comments in HTML. */
const WORDLESS = new Set(['footnoteReference', 'definition', 'html', 'thematicBreak', 'yaml']);
/** What runs on in its line. All else begins a line of its own. */
const INLINE = new Set([
  'text',
  'inlineCode',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'image',
]);

/** The words of a Markdown text (GitHub's dialect), each paragraph, heading, item and row of a table in its own line. */
export function plainText(markdown: string): string {
  return wordsOf(fromMarkdown(markdown, DIALECT))
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim();
}

function wordsOf(node: Nodes): string {
  if (WORDLESS.has(node.type)) return '';
  if (node.type === 'break') return '\n';
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? '';
  const words = 'children' in node ? childrenOf(node) : 'value' in node ? node.value : '';
  return INLINE.has(node.type) || node.type === 'tableCell' ? words : `${words}\n`;
}

function childrenOf(node: Extract<Nodes, { children: unknown }>): string {
  const parts = node.children.map(wordsOf);
  // The first cell of a row names it, the others tell of it.
  return parts.join(node.type === 'tableRow' ? ' · ' : '');
}
