'use client';

import { useSearchParams } from 'next/navigation';
import { useLocale } from 'next-intl';
import { getPathname, usePathname } from '#i18n/navigation.ts';

interface ThemeSwitchProps {
  legend: string;
  choices: { value: string; label: string; chosen: boolean }[];
}

/** Light, dark, or as the system has it; a plain form, so that it works without script. */
export function ThemeSwitch({ legend, choices }: ThemeSwitchProps) {
  const path = getPathname({ href: usePathname(), locale: useLocale() });
  const search = useSearchParams().toString();
  return (
    <form action="/api/theme" method="post" className="mt-5">
      <input type="hidden" name="back" value={path + (search && `?${search}`)} />
      <fieldset>
        <legend className="mb-1 text-soft">{legend}</legend>
        <div className="flex flex-wrap gap-4">
          {choices.map(({ value, label, chosen }) => (
            <button
              type="submit"
              key={value}
              name="theme"
              value={value}
              aria-pressed={chosen}
              className="cursor-pointer py-1 underline underline-offset-4 decoration-rule-strong aria-pressed:font-semibold aria-pressed:decoration-transparent"
            >
              {label}
            </button>
          ))}
        </div>
      </fieldset>
    </form>
  );
}
