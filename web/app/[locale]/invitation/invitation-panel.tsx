'use client';

import { useEffect, useRef, useState } from 'react';
import { buttonStyle } from '#ui/button-style.ts';
import { Notice } from '#ui/notice.tsx';
import { AcceptButton } from './accept-button.tsx';
import { type Offer, openInvitation, type Refusal } from './invitation-actions.ts';
import type { InvitationWords } from './invitation-words.ts';
import { JoinForm } from './join-form.tsx';

interface InvitationPanelProps {
  locale: string;
  signedIn: boolean;
  words: InvitationWords;
}

/** Where the secret waits while its person signs in: in this tab alone, and in no address. */
const KEPT = 'hub-invitation';

/** Opens the invitation of the address's fragment, which no server sees, and lets it be accepted. */
export function InvitationPanel({ locale, signedIn, words }: InvitationPanelProps) {
  const [secret, setSecret] = useState<string | null>(null);
  const [opened, setOpened] = useState<{ offer: Offer } | Refusal | null>(null);
  const [lost, setLost] = useState<string | null>(null);
  const begun = useRef(false);

  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    const found = window.location.hash.slice(1) || sessionStorage.getItem(KEPT);
    if (!found) {
      setLost(words.missing);
      return;
    }
    sessionStorage.setItem(KEPT, found);
    window.history.replaceState(null, '', window.location.pathname);
    setSecret(found);
    openInvitation(locale, found).then(setOpened, () => setLost(words.lost));
  }, [locale, words]);

  const forget = () => sessionStorage.removeItem(KEPT);
  const trouble = lost ?? (opened && 'refused' in opened ? opened.refused : null);
  if (trouble) {
    return (
      <Notice tone="warning" role="alert">
        <p>{trouble}</p>
      </Notice>
    );
  }
  if (!opened || !('offer' in opened) || !secret) return <p role="status">{words.opening}</p>;
  const { offer } = opened;
  const home = `/${locale}/account/observatories/${offer.slug}`;
  return (
    <div className="stack max-w-xl">
      <dl className="grid gap-3">
        <Fact label={words.offered} text={offer.observatory} />
        <Fact label={words.roles} text={offer.roles.join(' · ')} />
        <Fact label={words.forWhom} text={offer.email} />
        <Fact
          label={words.until}
          text={new Date(offer.until).toLocaleDateString(document.documentElement.lang, {
            dateStyle: 'long',
          })}
        />
      </dl>
      {signedIn ? (
        <AcceptButton locale={locale} secret={secret} words={words} home={home} done={forget} />
      ) : offer.hasAccount ? (
        <>
          <p>{words.hasAccount}</p>
          <p>
            <a
              href={`/${locale}/sign-in?to=${encodeURIComponent(`/${locale}/invitation`)}`}
              className={buttonStyle.main}
            >
              {words.signIn}
            </a>
          </p>
        </>
      ) : (
        <JoinForm
          locale={locale}
          secret={secret}
          email={offer.email}
          words={words}
          home={home}
          done={forget}
        />
      )}
    </div>
  );
}

function Fact({ label, text }: { label: string; text: string }) {
  return (
    <div>
      <dt className="text-small text-soft">{label}</dt>
      <dd className="font-semibold wrap-anywhere" dir="auto">
        {text}
      </dd>
    </div>
  );
}
