import { signIn } from 'next-auth/react';
import { type FormEvent, useState } from 'react';
import { buttonStyle } from '#ui/button-style.ts';
import { TextField } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { makeAccount } from './invitation-actions.ts';
import type { InvitationWords } from './invitation-words.ts';

interface JoinFormProps {
  locale: string;
  secret: string;
  email: string;
  words: InvitationWords;
  /** Where the person goes then. */
  home: string;
  done: () => void;
}

const PASSWORD_MIN = 12;

/** Makes the account of an invitation, and signs in. */
export function JoinForm({ locale, secret, email, words, home, done }: JoinFormProps) {
  const [waiting, setWaiting] = useState(false);
  const [refused, setRefused] = useState<{ text: string; password: boolean } | null>(null);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [name, password] = [String(form.get('name')).trim(), String(form.get('password'))];
    if ([...password].length < PASSWORD_MIN) {
      setRefused({ text: words.passwordHelp, password: true });
      return;
    }
    setWaiting(true);
    const answer = await makeAccount(locale, { secret, name, password }).catch(() => ({
      refused: words.lost,
      code: 'UNAVAILABLE' as const,
    }));
    if (answer) {
      setWaiting(false);
      setRefused({ text: answer.refused, password: answer.code === 'WEAK_PASSWORD' });
      return;
    }
    done();
    const entered = await signIn('credentials', { redirect: false, email, password, language: locale }).catch(
      () => undefined,
    );
    if (entered?.ok && !entered.error) window.location.assign(home);
    else window.location.assign(`/${locale}/sign-in?to=${encodeURIComponent(home)}`);
  };

  return (
    <form method="post" onSubmit={submit} className="grid gap-5" noValidate>
      {refused && !refused.password && (
        <Notice tone="danger" role="alert">
          <p>{refused.text}</p>
        </Notice>
      )}
      {/* Password managers keep a password under its e-mail. */}
      <input type="email" name="email" value={email} readOnly hidden autoComplete="username" />
      <TextField
        id="name"
        name="name"
        label={words.name}
        help={words.nameHelp}
        autoComplete="name"
        required
      />
      <TextField
        id="password"
        name="password"
        type="password"
        label={words.password}
        help={words.passwordHelp}
        autoComplete="new-password"
        required
        error={refused?.password ? refused.text : undefined}
      />
      <div>
        <button type="submit" className={buttonStyle.main} disabled={waiting}>
          {waiting ? words.joining : words.join}
        </button>
      </div>
    </form>
  );
}
