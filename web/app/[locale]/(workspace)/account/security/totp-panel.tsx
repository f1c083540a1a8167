import { getFormatter, getTranslations } from 'next-intl/server';
import { graphql, type ResultOf } from '#graph/graphql.ts';
import type { SiteLocale } from '#i18n/routing.ts';
import { Disclosure } from '#ui/disclosure.tsx';
import { Notice } from '#ui/notice.tsx';
import { ActForm } from '../act/act-form.tsx';
import { EnrolForm, type EnrolWords } from './enrol-form.tsx';
import { disable, verify } from './totp-actions.ts';

/** How a person's account stands with one-time codes. */
export const TotpState = graphql(`
  fragment TotpState on Totp {
    enabled
    enabledAt
    required
    step
    recoveryCodesLeft
  }
`);

const WORDS = [
  'start',
  'scan',
  'picture',
  'secret',
  'code',
  'codeHelp',
  'confirm',
  'enabled',
  'recoveryTitle',
  'recoveryOnce',
  'recoveryUse',
  'recoveryLabel',
  'file',
  'copy',
  'download',
  'print',
  'kept',
] as const;

interface TotpPanelProps {
  locale: SiteLocale;
  totp: ResultOf<typeof TotpState>;
  hasPassword: boolean;
}

/** Sets one-time codes up, or turns them off; where this session must still show one, asks for it. */
export async function TotpPanel({ locale, totp, hasPassword }: TotpPanelProps) {
  const t = await getTranslations('workspace');
  const format = await getFormatter();
  const lost = t('lost');
  const code = {
    name: 'code',
    label: t('totp.code'),
    help: t('totp.codeOrRecovery'),
    autoComplete: 'one-time-code',
  };
  if (!totp.enabled) {
    const words = Object.fromEntries(WORDS.map((key) => [key, t(`totp.${key}`)]));
    const site = await getTranslations('site');
    const filled = { lost, hub: site('site.name'), madeOn: t('totp.madeOn', { date: '{date}' }) };
    return (
      <>
        {totp.required && <Notice tone="warning" title={t('totp.required')} />}
        <p className="mb-5 max-w-[68ch] text-soft">{t('totp.why')}</p>
        <EnrolForm locale={locale} words={{ ...words, ...filled } as EnrolWords} />
      </>
    );
  }
  return (
    <>
      <p>
        {t('totp.on', {
          date: totp.enabledAt ? format.dateTime(new Date(totp.enabledAt), { dateStyle: 'medium' }) : '',
        })}{' '}
        {t('totp.left', { count: totp.recoveryCodesLeft })}
      </p>
      {totp.step === 'CODE' && (
        <div className="my-5">
          <Notice tone="warning" title={t('totp.show')} />
          <ActForm
            act={verify}
            id="verify"
            hidden={{ locale }}
            fields={[code]}
            label={t('totp.verify')}
            look="main"
            done={t('totp.verified')}
            lost={lost}
          />
        </div>
      )}
      <div className="mt-5 max-w-xl">
        <Disclosure summary={t('totp.disable')}>
          <p>{t('totp.disableBody')}</p>
          <ActForm
            act={disable}
            id="disable"
            hidden={{ locale }}
            fields={[
              ...(hasPassword
                ? [
                    {
                      name: 'password',
                      label: t('password.current'),
                      type: 'password' as const,
                      autoComplete: 'current-password',
                    },
                  ]
                : []),
              code,
            ]}
            label={t('totp.disable')}
            look="danger"
            done={t('totp.disabled')}
            lost={lost}
          />
        </Disclosure>
      </div>
    </>
  );
}
