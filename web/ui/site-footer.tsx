import { getTranslations } from 'next-intl/server';
import { Link } from '#i18n/navigation.ts';
import { type Theme, themes } from './theme.ts';
import { ThemeSwitch } from './theme-switch.tsx';

/** What every page owes its reader: whose data these are, and what the maps do not say. */
export async function SiteFooter({ theme }: { theme: Theme }) {
  const t = await getTranslations('site');
  return (
    <footer className="border-t border-rule bg-sunk text-small">
      <div className="wrap grid gap-8 py-10 md:grid-cols-3">
        <section aria-labelledby="footer-data">
          <h2 id="footer-data" className="mb-2 font-sans text-base font-semibold">
            {t('footer.dataTitle')}
          </h2>
          <p className="text-soft">{t('footer.data')}</p>
        </section>
        <section aria-labelledby="footer-boundaries">
          <h2 id="footer-boundaries" className="mb-2 font-sans text-base font-semibold">
            {t('footer.boundariesTitle')}
          </h2>
          <p className="text-soft">{t('boundaries')}</p>
        </section>
        <div>
          <nav aria-label={t('footer.nav')}>
            <ul className="grid gap-1.5">
              <li>
                <Link href="/developers">{t('footer.developers')}</Link>
              </li>
              <li>
                <Link href="/observatories">{t('footer.network')}</Link>
              </li>
              <li>
                <Link href="/plans">{t('footer.plans')}</Link>
              </li>
            </ul>
          </nav>
          <ThemeSwitch
            legend={t('footer.theme')}
            choices={themes.map((value) => ({ value, label: t(`theme.${value}`), chosen: value === theme }))}
          />
        </div>
      </div>
    </footer>
  );
}
