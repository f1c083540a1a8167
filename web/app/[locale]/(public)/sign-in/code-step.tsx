import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { buttonStyle } from '#ui/button-style.ts';
import { TextField } from '#ui/field.tsx';

interface Props {
  waiting: boolean;
  onShow: (code: string) => void;
  onBack: () => void;
}

/** The second step: a code of the person's app, or one of their recovery codes. */
export function CodeStep({ waiting, onShow, onBack }: Props) {
  const t = useTranslations('signIn');
  const [recovery, setRecovery] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  // The step takes the place of the other one: who reads by ear is told so.
  useEffect(() => heading.current?.focus(), []);
  const field = recovery ? 'recovery' : 'code';
  return (
    <form
      method="post"
      className="grid gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        onShow(String(new FormData(event.currentTarget).get('totp')));
      }}
    >
      <h2 ref={heading} tabIndex={-1} className="text-h3 outline-none">
        {t('second.title')}
      </h2>
      <TextField
        key={field}
        id="totp"
        name="totp"
        label={t(`second.${field}`)}
        help={t(`second.${field}Help`)}
        autoComplete="one-time-code"
        inputMode={recovery ? 'text' : 'numeric'}
        autoCapitalize="none"
        spellCheck={false}
        required
        maxLength={64}
      />
      <div className="flex flex-wrap gap-3">
        <button type="submit" className={buttonStyle.main} disabled={waiting}>
          {waiting ? t('waiting') : t('second.go')}
        </button>
        <button type="button" className={buttonStyle.quiet} onClick={onBack}>
          {t('second.back')}
        </button>
      </div>
      <div>
        <button type="button" className={buttonStyle.small} onClick={() => setRecovery(!recovery)}>
          {t(recovery ? 'second.useCode' : 'second.useRecovery')}
        </button>
      </div>
    </form>
  );
}
