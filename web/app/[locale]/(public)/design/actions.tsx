import { Download } from 'lucide-react';
import { getTranslations } from 'next-intl/server';
import { buttonStyle } from '#ui/button-style.ts';
import { CopyButton } from '#ui/copy-button.tsx';
import { KeyHint } from '#ui/key-hint.tsx';
import { BothThemes } from './both-themes.tsx';

/** Buttons and links. */
export async function Actions() {
  const t = await getTranslations('design.action');
  return (
    <BothThemes>
      {() => (
        <>
          <div className="cluster">
            <button type="button" className={buttonStyle.main}>
              {t('main')}
            </button>
            <button type="button" className={buttonStyle.quiet}>
              {t('quiet')}
            </button>
            <button type="button" className={buttonStyle.danger}>
              {t('danger')}
            </button>
          </div>
          <div className="cluster">
            <button type="button" className={buttonStyle.plain}>
              {t('plain')}
            </button>
            <button type="button" className={buttonStyle.icon} aria-label={t('icon')}>
              <Download className="size-5" />
            </button>
            <button type="button" className={buttonStyle.small}>
              {t('small')}
            </button>
            <KeyHint keys={['Ctrl', 'K']} />
          </div>
          <div className="cluster">
            <button type="button" className={buttonStyle.main} disabled>
              {t('off')}
            </button>
            <button type="button" className={buttonStyle.quiet} disabled>
              {t('off')}
            </button>
          </div>
          <p>
            {t('sentence')} <a href="#actions">{t('link')}</a>.
          </p>
          <CopyButton text="#actions" label={t('copy')} />
        </>
      )}
    </BothThemes>
  );
}
