import { expect, it } from 'vitest';
import { readingMinutes } from './reading-time.ts';

it('counts words, not code and not addresses', () => {
  expect(readingMinutes('')).toBe(1);
  expect(readingMinutes('palabra '.repeat(600))).toBe(3);
  expect(
    readingMinutes(`uno [dos](https://example.org/a/b/c)\n\n\`\`\`\n${'x '.repeat(900)}\n\`\`\`\n`),
  ).toBe(1);
});
