import { getTranslations } from 'next-intl/server';
import { figure } from '#i18n/number.ts';
import type { SiteLocale } from '#i18n/routing.ts';
import { BothThemes } from './both-themes.tsx';

const SAMPLES = [1_234_567, 98_000, 4_321, 17];

/** The six sizes, prose, and figures in a column. */
export async function TypeAndSpace({ locale }: { locale: SiteLocale }) {
  const t = await getTranslations('design.type');
  return (
    <BothThemes>
      {() => (
        <>
          <p className="font-serif text-h1 font-semibold">{t('h1')}</p>
          <p className="font-serif text-h2 font-semibold">{t('h2')}</p>
          <p className="font-serif text-h3 font-semibold">{t('h3')}</p>
          <p className="max-w-[68ch] text-lead text-soft">{t('lead')}</p>
          <p className="max-w-[68ch]">{t('base')}</p>
          <p className="text-small text-soft">{t('small')}</p>
          <div className="prose">
            <p>{t('prose')}</p>
          </div>
          <p className="text-small font-semibold">{t('figures')}</p>
          <ul className="numbers w-28 text-end">
            {SAMPLES.map((value) => (
              <li key={value}>{figure(value, locale)}</li>
            ))}
          </ul>
        </>
      )}
    </BothThemes>
  );
}
