'use client';

import { usePathname, useSearchParams } from 'next/navigation';

interface ThemeSwitchProps {
  legend: string;
  choices: { value: string; label: string; chosen: boolean }[];
}

/** Light, dark, or as the system has it; a plain form, so that it works without script. */
export function ThemeSwitch({ legend, choices }: ThemeSwitchProps) {
  const path = usePathname();
  const search = useSearchParams().toString();
  return (
    <form action="/api/theme" method="post" className="mt-6">
      <input type="hidden" name="back" value={path + (search && `?${search}`)} />
      <fieldset>
        <legend className="mb-1 font-semibold">{legend}</legend>
        <div className="flex flex-wrap">
          {choices.map(({ value, label, chosen }) => (
            <button
              type="submit"
              key={value}
              name="theme"
              value={value}
              aria-pressed={chosen}
              className="-ms-px min-h-9 cursor-pointer border border-rule-strong px-3 first:rounded-s-sm last:rounded-e-sm hover:text-accent aria-pressed:z-1 aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:font-semibold aria-pressed:text-paper"
            >
              {label}
            </button>
          ))}
        </div>
      </fieldset>
    </form>
  );
}
