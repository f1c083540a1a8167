import { expect, test } from 'vitest';
import { plainText } from './plain-text.ts';

test.each([
  [
    'a heading and marks',
    '## Para *qué*\n\nSobre **xilófonos** y `COUNTED_BY`.',
    'Para qué\nSobre xilófonos y COUNTED_BY.',
  ],
  [
    'links and images',
    '[OIM](https://iom.int) ![un mapa](m.png) <https://x.org>',
    'OIM un mapa https://x.org',
  ],
  ['links by reference', 'See [this][a].\n\n[a]: https://x.org "Title"', 'See this.'],
  ['notes', 'Mobility.[^un]\n\n[^un]: UN (2025), **§ 3**.', 'Mobility.\nUN (2025), § 3.'],
  ['tables', '| Basis | Code |\n|---|:-:|\n| Nationality | `A_B` |', 'Basis · Code\nNationality · A_B'],
  ['lists and tasks', '- one\n- [x] two\n  1. three', 'one\ntwo\nthree'],
  ['code', '```csv\nA,B\n1,2\n```', 'A,B\n1,2'],
  ['quotes, lines and rules', '> said\\\n> again\n\n---\n\nend', 'said\nagain\nend'],
  ['HTML', 'a <b>bold</b> <!-- no --> word\n\n<script>alert(1)</script>', 'a bold word'],
  ['struck and escaped', '~~no~~ 3 \\* 4 &amp; 5 < 6', 'no 3 * 4 & 5 < 6'],
  ['codes with underscores', 'MIG_STOCK_2020 and a*b', 'MIG_STOCK_2020 and a*b'],
  ['nothing', '', ''],
])('%s', (_what, markdown, words) => {
  expect(plainText(markdown)).toBe(words);
});

test('a long text, however nested, takes no time', () => {
  const begun = performance.now();
  plainText(`${'> '.repeat(500)}x\n${'*a '.repeat(20_000)}${'['.repeat(5_000)}`);
  expect(performance.now() - begun).toBeLessThan(5_000);
});
