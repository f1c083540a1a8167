import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';

export type ShownTheme = 'light' | 'dark';

/** The same parts in the light and the dark theme, side by side; `children` keep their ids apart by the theme. */
export async function BothThemes({ children }: { children: (theme: ShownTheme, name: string) => ReactNode }) {
  const t = await getTranslations('design');
  return (
    <div className="mt-4 grid gap-4 xl:grid-cols-2">
      {(['light', 'dark'] as const).map((theme) => (
        <div
          key={theme}
          data-theme={theme}
          className="min-w-0 border border-rule bg-paper p-4 text-ink sm:p-6"
        >
          <p className="kicker mb-4">{t(theme)}</p>
          <div className="stack">{children(theme, t(theme))}</div>
        </div>
      ))}
    </div>
  );
}
