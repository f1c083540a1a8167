'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { buttonStyle } from './button-style.ts';

/** Copies a text, and says so. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const t = useTranslations('site');
  const [said, setSaid] = useState('');
  const copy = async () => {
    const done = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    setSaid(done ? t('copy.done') : t('copy.failed'));
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
