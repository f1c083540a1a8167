'use client';

import { lazy, Suspense, useCallback, useRef, useState } from 'react';
import type { SiteLocale } from '#i18n/routing.ts';
import { fieldStyle } from '../button-style.ts';
import { FrameIcon } from '../frame-icon.tsx';
import { useHydrated } from '../hydrated.ts';
import type { SuggestionWords } from './suggestions.tsx';

const Suggestions = lazy(async () => ({ default: (await import('./suggestions.tsx')).Suggestions }));

interface SearchFieldProps {
  id: string;
  locale: SiteLocale;
  /** The accessible name, where no label stands beside the field. */
  label?: string | undefined;
  value?: string | undefined;
  placeholder: string;
  large?: boolean;
  words: SuggestionWords;
}

/** The field for words. What it offers while one types is loaded when it is first entered. */
export function SearchField({ id, locale, label, value = '', placeholder, large, words }: SearchFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  const hydrated = useHydrated();
  const [typed, setTyped] = useState(value);
  const [entered, setEntered] = useState(false);
  const [list, setList] = useState<{ open: boolean; active: string | undefined }>();
  const forget = useCallback(() => setTyped(''), []);
  return (
    <div className="relative min-w-0 flex-1">
      <FrameIcon
        name="search"
        className={`pointer-events-none absolute inset-s-3 text-soft ${large ? 'top-4 size-6' : 'top-3 size-5'}`}
      />
      <input
        ref={field}
        id={id}
        name="q"
        type="search"
        autoComplete="off"
        maxLength={200}
        value={typed}
        placeholder={placeholder}
        data-search-input=""
        aria-label={label}
        {...(hydrated && {
          role: 'combobox',
          'aria-autocomplete': 'list',
          'aria-expanded': list?.open ?? false,
          'aria-controls': `${id}-list`,
          'aria-activedescendant': list?.active,
        })}
        onChange={(event) => setTyped(event.target.value)}
        onFocus={() => setEntered(true)}
        className={`${fieldStyle} ${large ? 'min-h-14 ps-12 text-lead' : 'ps-10'}`}
      />
      {entered && (
        <Suspense>
          <Suggestions
            id={id}
            field={field}
            locale={locale}
            typed={typed}
            given={value}
            large={large}
            words={words}
            onList={setList}
            onGone={forget}
          />
        </Suspense>
      )}
    </div>
  );
}
