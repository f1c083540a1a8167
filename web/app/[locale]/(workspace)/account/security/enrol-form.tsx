'use client';

import { useRouter } from 'next/navigation';
import { buttonStyle } from '#ui/button-style.ts';
import { TextField } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { useAct } from '../act/use-act.ts';
import { RecoveryCodes, type RecoveryWords } from './recovery-codes.tsx';
import { enrol } from './totp-actions.ts';

export type EnrolWords = RecoveryWords &
  Record<
    'start' | 'scan' | 'picture' | 'secret' | 'code' | 'codeHelp' | 'confirm' | 'enabled' | 'lost',
    string
  >;

/** Sets one-time codes up: a picture for the app, a first code of it, then the recovery codes, once. */
export function EnrolForm({ locale, words }: { locale: string; words: EnrolWords }) {
  const { state, waiting, form } = useAct(enrol, words.lost);
  const router = useRouter();
  const { given } = state;
  if (given?.codes) {
    return (
      <>
        <p role="status" className="font-semibold">
          {words.enabled}
        </p>
        <RecoveryCodes codes={given.codes} words={words} kept={() => router.refresh()} />
      </>
    );
  }
  return (
    <form {...form} className="grid max-w-xl gap-5">
      <input type="hidden" name="locale" value={locale} />
      {state.outcome === 'refused' && !state.issues.code && (
        <Notice tone="danger" role="alert">
          <p>{state.message}</p>
        </Notice>
      )}
      {given?.secret ? (
        <>
          <input type="hidden" name="step" value="confirm" />
          <p>{words.scan}</p>
          <svg
            viewBox={`0 0 ${given.size} ${given.size}`}
            className="size-52"
            role="img"
            aria-label={words.picture}
            shapeRendering="crispEdges"
          >
            <rect width={given.size} height={given.size} fill="#fff" />
            <path d={given.path} fill="#000" />
          </svg>
          <p>
            {words.secret}
            <br />
            <code className="code break-all select-all">{given.secret.match(/.{1,4}/g)?.join(' ')}</code>
          </p>
          <TextField
            id="enrol-code"
            name="code"
            label={words.code}
            help={words.codeHelp}
            inputMode="numeric"
            autoComplete="one-time-code"
            required
            error={state.issues.code}
          />
          {state.issues.code && (
            <p role="alert" className="sr-only">
              {state.issues.code}
            </p>
          )}
        </>
      ) : null}
      <div>
        <button
          type="submit"
          className={given?.secret ? buttonStyle.main : buttonStyle.quiet}
          disabled={waiting}
        >
          {given?.secret ? words.confirm : words.start}
        </button>
      </div>
    </form>
  );
}
