'use client';

import { Search } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { SiteLocale } from '#i18n/routing.ts';
import { fieldStyle } from '../button-style.ts';
import { useHydrated } from '../hydrated.ts';
import type { ThingKind } from './thing.ts';
import { useListKeys } from './use-list-keys.ts';
import { useThings } from './use-things.ts';

export interface SearchFieldWords {
  placeholder: string;
  /** Searches the full texts for what was typed, which follows. */
  all: string;
  /** How many choices there are; the number follows. */
  count: string;
  kinds: Record<ThingKind, string>;
}

interface SearchFieldProps {
  id: string;
  locale: SiteLocale;
  /** The accessible name, where no label stands beside the field. */
  label?: string | undefined;
  value?: string | undefined;
  large?: boolean;
  words: SearchFieldWords;
}

const MOST = 8;

/** The field for words; with script it offers what fits while one types. Enter without a choice sends the form. */
export function SearchField({ id, locale, label, value = '', large, words }: SearchFieldProps) {
  const router = useRouter();
  const hydrated = useHydrated();
  const [typed, setTyped] = useState(value);
  const [touched, setTouched] = useState(false);
  const [open, setOpen] = useState(false);
  const { titled, found } = useThings(locale, open ? typed : '', touched, MOST);
  const things = [...titled, ...found].slice(0, MOST);
  const text = typed.trim();
  const shown = open && text !== '';
  const all = `/${locale}/search?${new URLSearchParams({ q: text })}`;

  const go = (place: number) => {
    setOpen(false);
    setTyped('');
    const thing = things[place];
    router.push(thing ? `/${locale}${thing.href}` : all);
  };
  const keys = useListKeys(shown ? things.length + 1 : 0, {
    rests: true,
    onChoose: go,
    onLeave: () => setOpen(false),
  });
  const optionId = (place: number) => `${id}-option-${place}`;
  const option = (place: number) => ({
    id: optionId(place),
    role: 'option',
    'aria-selected': place === keys.active,
    className: 'choice',
    onMouseEnter: () => keys.setActive(place),
    // The focus stays in the field.
    onMouseDown: (event: { preventDefault: () => void }) => event.preventDefault(),
    onClick: () => go(place),
  });

  return (
    <div className="relative min-w-0 flex-1">
      <Search
        className={`pointer-events-none absolute inset-s-3 text-soft ${large ? 'top-4 size-6' : 'top-3 size-5'}`}
      />
      <input
        id={id}
        name="q"
        type="search"
        autoComplete="off"
        maxLength={200}
        value={typed}
        placeholder={words.placeholder}
        data-search-input=""
        aria-label={label}
        {...(hydrated && {
          role: 'combobox',
          'aria-autocomplete': 'list',
          'aria-expanded': shown,
          'aria-controls': `${id}-list`,
          'aria-activedescendant': shown && keys.active >= 0 ? optionId(keys.active) : undefined,
        })}
        onChange={(event) => {
          setTyped(event.target.value);
          setOpen(true);
          keys.setActive(-1);
        }}
        onFocus={() => setTouched(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown' && !open) setOpen(true);
          else keys.onKeyDown(event);
        }}
        className={`${fieldStyle} ${large ? 'min-h-14 ps-12 text-lead' : 'ps-10'}`}
      />
      {shown && (
        <div
          id={`${id}-list`}
          role="listbox"
          aria-label={words.placeholder}
          className={`popup absolute top-full z-40 mt-1 max-h-[70vh] overflow-y-auto py-1 ${large ? 'inset-x-0' : 'inset-e-0 w-[34rem]'}`}
        >
          {things.map((thing, place) => (
            <div key={thing.href} {...option(place)}>
              <span className="min-w-0 flex-1" lang={thing.lang} dir="auto">
                {thing.title}
              </span>
              <span className="text-small text-soft">{words.kinds[thing.kind]}</span>
            </div>
          ))}
          <div {...option(things.length)}>
            <Search className="size-4 text-soft" />
            <span className="min-w-0 flex-1">
              {words.all}: <strong dir="auto">{text}</strong>
            </span>
          </div>
        </div>
      )}
      <span role="status" className="sr-only">
        {shown && `${words.count}${things.length}`}
      </span>
    </div>
  );
}
