import { describe, expect, it } from 'vitest';
import { anyWord, formatSearch, parseSearch, sqlOfSearch } from './search-query.ts';

const read = (text: string) => formatSearch(parseSearch(text));

describe('parseSearch', () => {
  it.each([
    ['two words', 'two words'],
    ['"a phrase" -out', '"a phrase" -out'],
    ['-"left out" in', '-"left out" in'],
    ['one OR two three O four', 'one OR two three OR four'],
    ['or o ou', 'or o ou'],
    ['"open phrase', '"open phrase"'],
    ['  -- & | ! :* <-> ()  ', ''],
    ['-only', ''],
    ['a OR -b', 'a'],
    ['OR', ''],
    ['UNDESA_STOCK', 'UNDESA_STOCK'],
  ])('%j is %j', (text, read_) => {
    expect(read(text)).toBe(read_);
    expect(read(read_)).toBe(read_);
  });

  it('leaves out what nobody means', () => {
    expect(parseSearch('word '.repeat(200))[0]).toHaveLength(24);
  });
});

describe('sqlOfSearch', () => {
  it('holds the words as parameters only', () => {
    const { sql, values } = sqlOfSearch(parseSearch(`'); DROP -"x y" OR two`), 4);
    expect(sql).not.toContain('DROP');
    expect(values).toEqual([`');`, 'DROP', 'x y', 'two'].filter((word) => /\w/.test(word)));
    expect(sql.match(/\$\d+/g)).toEqual(['$4', '$5', '$6']);
  });

  it('is an empty query of nothing', () => {
    expect(sqlOfSearch([], 1)).toEqual({ sql: "''::tsquery", values: [] });
  });
});

describe('anyWord', () => {
  it('joins the words that say something, each with what is left out', () => {
    expect(formatSearch(anyWord(parseSearch('one the two -three'), (words) => words !== 'the'))).toBe(
      'one -three OR two -three',
    );
  });
});
