import type { ReactNode } from 'react';

/** What messages of these pages are filled with: names in the language of programs stand in its letters. */
export const codeWords = {
  code: (words: ReactNode) => (
    <code className="code" translate="no">
      {words}
    </code>
  ),
};
