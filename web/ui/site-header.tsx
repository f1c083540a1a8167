import { getTranslations } from 'next-intl/server';
import { signedIn } from '#auth/signed-in.ts';
import { ask } from '#graph/ask.ts';
import { graphql } from '#graph/graphql.ts';
import { Link } from '#i18n/navigation.ts';
import type { SiteLocale } from '#i18n/routing.ts';
import { LanguageSwitch } from './language-switch.tsx';
import { SiteNav } from './site-nav.tsx';

const ViewerName = graphql(`
  query HeaderViewer {
    viewer {
      name
    }
  }
`);

/** Name of the hub, ways into it, search, language, and who is signed in. */
export async function SiteHeader({ locale }: { locale: SiteLocale }) {
  const t = await getTranslations('site');
  const name = await viewerName(locale);
  return (
    <header className="border-b border-rule">
      <div className="wrap flex flex-wrap items-center gap-x-6 gap-y-2 pt-3 md:pt-5">
        <Link href="/" className="plain-link mr-auto flex items-baseline gap-3 py-1">
          <span className="font-serif text-h3 font-bold tracking-tight">{t('site.short')}</span>
          <span className="hidden text-small text-soft lg:inline">{t('site.name')}</span>
        </Link>
        <LanguageSwitch />
        {name === null ? (
          <Link href="/sign-in" className="py-2 text-small font-semibold">
            {t('nav.signIn')}
          </Link>
        ) : (
          <Link href="/account" className="max-w-40 truncate py-2 text-small font-semibold">
            <span className="sr-only">{t('nav.account')}: </span>
            {name}
          </Link>
        )}
      </div>
      <SiteNav />
    </header>
  );
}

/** The name of the person signed in; null for others, and where the graph doesn't answer. */
async function viewerName(locale: SiteLocale): Promise<string | null> {
  if (!(await signedIn())) return null;
  const { data } = await ask(locale, ViewerName, {});
  return data?.viewer?.name ?? null;
}
