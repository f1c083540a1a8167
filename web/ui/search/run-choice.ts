import type { SiteLocale } from '#i18n/routing.ts';
import type { PaletteChoice } from './palette-choices.ts';

/** Does what a choice of the palette says. Another language or account is another page from the ground up. */
export async function runChoice(
  { does }: PaletteChoice,
  locale: SiteLocale,
  push: (address: string) => void,
): Promise<void> {
  if ('go' in does) {
    if (does.go.startsWith(`/${locale}/`) || does.go === `/${locale}`) push(does.go);
    else window.location.assign(does.go);
  } else if ('theme' in does) {
    const root = document.documentElement;
    if (does.theme === 'auto') delete root.dataset.theme;
    else root.dataset.theme = does.theme;
    // Kept for the next page; where that fails, this one still has it.
    const form = new URLSearchParams({ theme: does.theme });
    await fetch('/api/theme', { method: 'POST', body: form, redirect: 'manual' }).catch(() => undefined);
  } else {
    const { signOut } = await import('next-auth/react');
    await signOut({ redirect: false });
    window.location.assign(`/${locale}`);
  }
}
