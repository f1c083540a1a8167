/** A reader of RFC 4180 records from text that comes in pieces. */
export interface RecordReader {
  /** Takes the next piece. Calls back for every record that is complete. */
  push(text: string): void;
  /** Ends the text. False where it ends inside quotes. */
  end(): boolean;
}

/**
 * Reads comma-separated records with CRLF or LF line ends; quoted fields may hold commas, quotes and line ends.
 * `onRecord` gets the fields and the record's number, from 1; `wellFormed` is false where quotes stand at a wrong
 * place. Empty lines are counted and skipped, a byte order mark is ignored.
 */
export function csvRecords(
  onRecord: (fields: string[], number: number, wellFormed: boolean) => void,
): RecordReader {
  let number = 0;
  let started = false;
  /** What is not yet a whole record, how far it was searched, and whether it is inside quotes there. */
  let rest = '';
  let searched = 0;
  let inside = false;

  const emit = (line: string): void => {
    number += 1;
    const record = line.charCodeAt(line.length - 1) === 13 ? line.slice(0, -1) : line;
    if (record === '') return;
    if (!record.includes('"')) onRecord(record.split(','), number, true);
    else {
      const { fields, wellFormed } = splitQuoted(record);
      onRecord(fields, number, wellFormed);
    }
  };

  return {
    push(text) {
      let all = rest + text;
      if (!started && all !== '') {
        started = true;
        if (all.charCodeAt(0) === 0xfeff) all = all.slice(1);
      }
      let start = 0;
      let from = searched;
      let quote = all.indexOf('"', from);
      for (;;) {
        const end = all.indexOf('\n', from);
        for (; quote !== -1 && (end === -1 || quote < end); quote = all.indexOf('"', quote + 1))
          inside = !inside;
        if (end === -1) break;
        from = end + 1;
        // A line end inside quotes belongs to the field.
        if (inside) continue;
        emit(all.slice(start, end));
        start = from;
      }
      rest = all.slice(start);
      searched = rest.length;
    },
    end() {
      if (rest !== '') emit(rest);
      rest = '';
      return !inside;
    },
  };
}

/** A field as RFC 4180 writes it: quoted where it must be. */
export function csvField(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function splitQuoted(record: string): { fields: string[]; wellFormed: boolean } {
  const fields: string[] = [];
  let wellFormed = true;
  let at = 0;
  for (;;) {
    if (record[at] === '"') {
      let field = '';
      at += 1;
      for (;;) {
        const close = record.indexOf('"', at);
        if (close === -1) return { fields: [...fields, field + record.slice(at)], wellFormed: false };
        field += record.slice(at, close);
        at = close + 1;
        if (record[at] !== '"') break;
        field += '"';
        at += 1;
      }
      fields.push(field);
      if (at < record.length && record[at] !== ',') {
        wellFormed = false;
        const comma = record.indexOf(',', at);
        at = comma === -1 ? record.length : comma;
      }
    } else {
      const comma = record.indexOf(',', at);
      const field = record.slice(at, comma === -1 ? record.length : comma);
      if (field.includes('"')) wellFormed = false;
      fields.push(field);
      at = comma === -1 ? record.length : comma;
    }
    if (at >= record.length) return { fields, wellFormed };
    at += 1;
  }
}
