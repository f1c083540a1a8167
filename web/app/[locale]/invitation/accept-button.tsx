import { useState } from 'react';
import { buttonStyle } from '#ui/button-style.ts';
import { Notice } from '#ui/notice.tsx';
import { acceptSignedIn } from './invitation-actions.ts';
import type { InvitationWords } from './invitation-words.ts';

interface AcceptButtonProps {
  locale: string;
  secret: string;
  words: InvitationWords;
  /** Where the person goes then. */
  home: string;
  done: () => void;
}

/** Accepts an invitation for the person who is signed in. */
export function AcceptButton({ locale, secret, words, home, done }: AcceptButtonProps) {
  const [waiting, setWaiting] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const accept = async () => {
    setWaiting(true);
    const answer = await acceptSignedIn(locale, secret).catch(() => ({ refused: words.lost }));
    if (answer === null) {
      done();
      window.location.assign(home);
      return;
    }
    setWaiting(false);
    setRefused(answer.refused);
  };
  return (
    <>
      {refused && (
        <Notice tone="danger" role="alert">
          <p>{refused}</p>
        </Notice>
      )}
      <p>
        <button type="button" className={buttonStyle.main} onClick={accept} disabled={waiting}>
          {words.accept}
        </button>
      </p>
    </>
  );
}
