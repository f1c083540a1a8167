/** A heading of a guide's text, with the anchor that leads to it. */
export interface Heading {
  depth: number;
  text: string;
  id: string;
}

/** An anchor from words: small letters without accents, blanks as hyphens. */
function anchorOf(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'section';
}

/** Anchors of a text, each given once: the second "notes" becomes "notes-2". */
export function anchorGiver(): (text: string) => string {
  const given = new Map<string, number>();
  return (text) => {
    const anchor = anchorOf(text);
    const times = (given.get(anchor) ?? 0) + 1;
    given.set(anchor, times);
    return times === 1 ? anchor : `${anchor}-${times}`;
  };
}

/** Headings (##, ###, ...) of a Markdown text in their order, outside of fenced code. */
export function headingsOf(markdown: string): Heading[] {
  const give = anchorGiver();
  const headings: Heading[] = [];
  let fenced = false;
  for (const line of markdown.split('\n')) {
    if (/^\s*(```|~~~)/.test(line)) fenced = !fenced;
    const match = fenced ? null : /^(#{1,6})\s+(.+?)\s*#*$/.exec(line);
    if (!match?.[1] || !match[2]) continue;
    const text = match[2]
      .replace(/\[\^[^\]]+\]/g, '')
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/[*_`]/g, '');
    headings.push({ depth: Math.max(2, match[1].length), text, id: give(text) });
  }
  return headings;
}
