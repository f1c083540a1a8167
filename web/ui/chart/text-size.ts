/** Widths of Inter's letters, in hundredths of the type's size: charts are laid out where no type can be measured. */
const NARROW = new Set("iljI.,:;'|!()[]·ftr /");
const WIDE = new Set('mwMW@%—…');

/** About how wide a text is, in units of `size`. It says rather too much than too little. */
export function textWidth(text: string, size: number): number {
  let hundredths = 0;
  for (const letter of text) {
    if (WIDE.has(letter)) hundredths += 92;
    else if (NARROW.has(letter)) hundredths += 34;
    else if (letter > '\u2e80') hundredths += 100;
    else if (letter.toUpperCase() === letter && letter.toLowerCase() !== letter) hundredths += 71;
    else hundredths += 61;
  }
  return (hundredths / 100) * size;
}

/** The text, cut with an ellipsis where it is wider than its room. */
export function fitText(text: string, size: number, room: number): string {
  if (textWidth(text, size) <= room) return text;
  const letters = [...text];
  let kept = letters.length;
  while (kept > 1 && textWidth(`${letters.slice(0, kept).join('')}…`, size) > room) kept -= 1;
  return `${letters.slice(0, kept).join('').trimEnd()}…`;
}

/**
 * The text in lines that fit their room, at most `most`; the last is cut with an ellipsis where more would follow. A
 * word that is longer than a line goes on in the next.
 */
export function wrapText(text: string, size: number, room: number, most = 12): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).flatMap((one) => piecesOf(one, size, room))) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && textWidth(longer, size) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const shown = lines.slice(0, most);
  if (lines.length > most) shown[most - 1] = lines.slice(most - 1).join(' ');
  return shown.map((line) => fitText(line, size, room));
}

/** A word as pieces that fit a line. */
function piecesOf(word: string, size: number, room: number): string[] {
  const pieces: string[] = [];
  let width = room + 1;
  for (const letter of word) {
    const own = textWidth(letter, size);
    width += own;
    if (width <= room) pieces[pieces.length - 1] += letter;
    else {
      pieces.push(letter);
      width = own;
    }
  }
  return pieces;
}
