import { useTranslations } from 'next-intl';
import { type ReactNode, useId } from 'react';
import type glossary from '../messages/es/glossary.json';

type TermId = keyof typeof glossary;

/**
 * A technical term with its definition one hover, tap or key away. It is a popover of plain HTML, so it works without
 * script; pointing at it opens it too (page-keys.tsx). For server components: the glossary stays on the server.
 */
export function Term({ id, children }: { id: TermId; children: ReactNode }) {
  const t = useTranslations('glossary');
  const note = useId();
  return (
    <>
      <button type="button" className="term" popoverTarget={note}>
        {children}
      </button>
      <span id={note} popover="auto" className="term-note">
        <strong>{t(`${id}.name`)}</strong>
        <br />
        {t(`${id}.text`)}
      </span>
    </>
  );
}
