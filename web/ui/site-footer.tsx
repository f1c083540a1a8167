import { getTranslations } from 'next-intl/server';
import { Link } from '#i18n/navigation.tsx';
import { BrandMark } from './brand-mark.tsx';
import { type Theme, themes } from './theme.ts';
import { ThemeSwitch } from './theme-switch.tsx';

const GROUPS = [
  {
    key: 'data',
    links: [
      ['/indicators', 'nav.indicators'],
      ['/countries', 'nav.countries'],
      ['/corridors', 'nav.corridors'],
      ['/topics', 'nav.topics'],
      ['/datasets', 'nav.datasets'],
    ],
  },
  {
    key: 'network',
    links: [
      ['/observatories', 'nav.observatories'],
      ['/guides', 'nav.guides'],
      ['/training', 'nav.training'],
      ['/plans', 'nav.plans'],
    ],
  },
  {
    key: 'site',
    links: [
      ['/about', 'footer.aboutPage'],
      ['/data-policy', 'footer.dataPolicy'],
      ['/accessibility', 'footer.accessibility'],
      ['/status', 'footer.status'],
      ['/developers', 'footer.developers'],
      ['/design', 'footer.design'],
    ],
  },
] as const;

/** What every page owes its reader: whose data these are, what the maps do not say, and the way to all the rest. */
export async function SiteFooter({ theme }: { theme: Theme }) {
  const t = await getTranslations('site');
  return (
    <footer className="site-footer border-t border-rule bg-sunk text-small">
      <div className="wrap grid gap-x-8 gap-y-10 py-12 sm:grid-cols-3 lg:grid-cols-[2fr_1fr_1fr_1fr]">
        <div className="max-w-[44ch] sm:col-span-3 lg:col-span-1">
          <p className="flex items-center gap-2.5">
            <BrandMark className="size-7 flex-none" />
            <span className="font-serif text-lead font-bold">{t('site.short')}</span>
          </p>
          <p className="mt-3 font-semibold">{t('site.name')}</p>
          <p className="mt-1 text-soft">{t('footer.about')}</p>
          <ThemeSwitch
            legend={t('footer.theme')}
            choices={themes.map((value) => ({ value, label: t(`theme.${value}`), chosen: value === theme }))}
          />
        </div>
        {GROUPS.map(({ key, links }) => (
          <nav key={key} aria-labelledby={`footer-${key}`}>
            <h2 id={`footer-${key}`} className="mb-2 font-sans text-small font-semibold tracking-normal">
              {t(`footer.${key}`)}
            </h2>
            <ul>
              {links.map(([href, label]) => (
                <li key={href}>
                  <Link href={href} prefetch={false} className="plain-link inline-block py-1.5 text-soft">
                    {t(label)}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        ))}
      </div>
      <div className="wrap">
        <div className="grid gap-x-8 gap-y-6 border-t border-rule py-8 md:grid-cols-2">
          <section aria-labelledby="footer-whose">
            <h2 id="footer-whose" className="mb-1 font-sans text-small font-semibold tracking-normal">
              {t('footer.dataTitle')}
            </h2>
            <p className="max-w-[68ch] text-soft">{t('footer.dataText')}</p>
          </section>
          <section aria-labelledby="footer-boundaries">
            <h2 id="footer-boundaries" className="mb-1 font-sans text-small font-semibold tracking-normal">
              {t('footer.boundariesTitle')}
            </h2>
            <p className="max-w-[68ch] text-soft">{t('boundaries')}</p>
          </section>
        </div>
      </div>
    </footer>
  );
}
