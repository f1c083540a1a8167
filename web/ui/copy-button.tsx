'use client';

import { useState } from 'react';
import { useSiteLanguage } from '#i18n/site-language.tsx';
import { buttonStyle } from './button-style.ts';
import { copyWords } from './copy-words.ts';

/** Copies a text, and says so. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const words = copyWords[useSiteLanguage()];
  const [said, setSaid] = useState('');
  const copy = async () => {
    const done = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    setSaid(done ? words.done : words.failed);
  };
  return (
    <span className="inline-flex flex-wrap items-center gap-3">
      <button type="button" onClick={copy} className={buttonStyle.quiet}>
        {label}
      </button>
      <span role="status" className="text-small text-soft">
        {said}
      </span>
    </span>
  );
}
