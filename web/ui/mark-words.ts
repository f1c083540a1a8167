/** A piece of a text, and whether it is one of the words looked for. */
interface MarkedPiece {
  text: string;
  hit: boolean;
}

/** Words shorter than this fit too much to be marked. */
const SHORTEST = 3;
/** Endings may differ by so many letters: "migración" marks "migraciones", "migrante" doesn't mark "migración". */
const ENDING = 3;
const ROOT = 4;

const JOINING = new Set(['or', 'o', 'ou']);

/** Lower case, without accents. */
export function plainWord(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The words that a query asks for: those it leaves out, and those that join, are none. */
export function wantedWords(query: string): string[] {
  return query
    .split(/\s+/u)
    .filter((part) => !part.startsWith('-') && !JOINING.has(part.toLowerCase()))
    .flatMap((part) => part.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])
    .map(plainWord)
    .filter((word) => word.length >= SHORTEST);
}

/** A text cut into pieces, with the words that a query asks for told apart; accents and endings don't matter. */
export function markWords(text: string, query: string): MarkedPiece[] {
  const wanted = wantedWords(query);
  if (wanted.length === 0) return [{ text, hit: false }];
  const pieces: MarkedPiece[] = [];
  for (const part of text.split(/([\p{L}\p{M}\p{N}]+)/u)) {
    if (part === '') continue;
    const hit = wanted.some((word) => fits(plainWord(part), word));
    const last = pieces.at(-1);
    if (last && !hit && !last.hit) last.text += part;
    else pieces.push({ text: part, hit });
  }
  return pieces;
}

/** Both begin alike, up to an ending. */
function fits(found: string, wanted: string): boolean {
  if (found === wanted) return true;
  const root = wanted.slice(0, Math.max(ROOT, wanted.length - ENDING));
  return wanted.length >= ROOT && found.startsWith(root) && found.length <= wanted.length + 2 * ENDING;
}
