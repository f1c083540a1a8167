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

describe('parseSearch of what is being typed', () => {
  const begun = (text: string) =>
    parseSearch(text, true)
      .flat()
      .filter(({ unfinished }) => unfinished)
      .map(({ words }) => words);

  it.each([
    ['migra', ['migra']],
    ['one two mig', ['mig']],
    ['one OR mig', ['mig']],
    ['"an open phr', ['an open phr']],
    ['refúgi', ['refúgi']],
    ['migra ', []],
    ['one OR', []],
    ['"a phrase"', []],
    ['one -mig', []],
    ['one -', []],
    ['', []],
  ])('%j ends in %j', (text, expected) => {
    expect(begun(text)).toEqual(expected);
  });

  it('is of whole words unless it is said', () => {
    expect(parseSearch('migra').flat()).toEqual([{ words: 'migra', unwanted: false }]);
  });
});

describe('sqlOfSearch', () => {
  it('holds the words as parameters only', () => {
    const { query, beginning, beside, values } = sqlOfSearch(parseSearch(`'); DROP -"x y" OR two`), 4);
    expect(query).not.toContain('DROP');
    expect(values).toEqual([`');`, 'DROP', 'x y', 'two'].filter((word) => /\w/.test(word)));
    expect(query.match(/\$\d+/g)).toEqual(['$4', '$5', '$6']);
    expect([beginning, beside]).toEqual(["''::tsquery", "''::tsquery"]);
  });

  it('is an empty query of nothing', () => {
    const nothing = "''::tsquery";
    expect(sqlOfSearch([], 1)).toEqual({ query: nothing, beginning: nothing, beside: nothing, values: [] });
  });
});

describe('anyWord', () => {
  it('joins the words that say something, each with what is left out', () => {
    expect(formatSearch(anyWord(parseSearch('one the two -three'), (words) => words !== 'the'))).toBe(
      'one -three OR two -three',
    );
  });
});
