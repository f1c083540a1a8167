import { useTranslations } from 'next-intl';
import { buttonStyle } from '#ui/button-style.ts';
import { TextField } from '#ui/field.tsx';

export interface Credentials {
  email: string;
  password: string;
}

interface Props {
  waiting: boolean;
  onShow: (credentials: Credentials) => void;
}

/** E-mail and password; both stay where they are refused. */
export function PasswordStep({ waiting, onShow }: Props) {
  const t = useTranslations('signIn');
  return (
    <form
      method="post"
      className="grid gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        const form = new FormData(event.currentTarget);
        onShow({ email: String(form.get('email')), password: String(form.get('password')) });
      }}
    >
      <TextField
        id="email"
        name="email"
        type="email"
        label={t('email')}
        autoComplete="username"
        required
        maxLength={254}
      />
      <TextField
        id="password"
        name="password"
        type="password"
        label={t('password')}
        autoComplete="current-password"
        required
        maxLength={1000}
      />
      <div>
        <button type="submit" className={buttonStyle.main} disabled={waiting}>
          {waiting ? t('waiting') : t('go')}
        </button>
      </div>
    </form>
  );
}
