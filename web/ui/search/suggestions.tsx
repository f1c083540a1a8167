'use client';

import { useRouter } from 'next/navigation';
import { type RefObject, useEffect, useEffectEvent, useState } from 'react';
import type { SiteLocale } from '#i18n/routing.ts';
import { FrameIcon } from '../frame-icon.tsx';
import type { ThingKind } from './thing.ts';
import { useListKeys } from './use-list-keys.ts';
import { useThings } from './use-things.ts';

export interface SuggestionWords {
  /** Name of the list. */
  listing: string;
  /** Searches the full texts for what was typed, which follows. */
  all: string;
  /** How many choices there are; the number follows. */
  count: string;
  kinds: Record<ThingKind, string>;
}

interface SuggestionsProps {
  id: string;
  field: RefObject<HTMLInputElement | null>;
  locale: SiteLocale;
  typed: string;
  /** What stood in the field at first: that alone opens no list. */
  given: string;
  large: boolean | undefined;
  words: SuggestionWords;
  onList: (list: { open: boolean; active: string | undefined }) => void;
  /** One of them was gone to. */
  onGone: () => void;
}

/** Titles leave room for what is found in texts. */
const MOST = { titled: 5, found: 8 };

/** What fits what is being typed, below its field. The focus stays there; Enter without a choice sends the form. */
export function Suggestions({ id, field, locale, typed, given, large, words, ...said }: SuggestionsProps) {
  const { onList, onGone } = said;
  const router = useRouter();
  // Left as it stands, the list stays closed until other words are typed.
  const [left, setLeft] = useState(given);
  const { titled, found } = useThings(locale, typed, MOST);
  const things = [...titled, ...found].slice(0, MOST.found);
  const text = typed.trim();
  const open = text !== '' && typed !== left;

  const go = (place: number) => {
    const thing = things[place];
    onGone();
    router.push(thing ? `/${locale}${thing.href}` : `/${locale}/search?${new URLSearchParams({ q: text })}`);
  };
  const leave = () => setLeft(typed);
  const keys = useListKeys(open ? things.length + 1 : 0, { rests: true, onChoose: go, onLeave: leave });
  const optionId = (place: number) => `${id}-option-${place}`;
  const active = open && keys.active >= 0 ? optionId(keys.active) : undefined;

  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' && !open) setLeft('');
    else keys.onKeyDown(event);
  });
  const onBlur = useEffectEvent(leave);
  const onInput = useEffectEvent(() => keys.setActive(-1));
  useEffect(() => {
    const input = field.current;
    const keydown = (event: KeyboardEvent) => onKeyDown(event);
    const blur = () => onBlur();
    const typing = () => onInput();
    input?.addEventListener('keydown', keydown);
    input?.addEventListener('blur', blur);
    input?.addEventListener('input', typing);
    return () => {
      input?.removeEventListener('keydown', keydown);
      input?.removeEventListener('blur', blur);
      input?.removeEventListener('input', typing);
    };
  }, [field]);
  useEffect(() => onList({ open, active }), [onList, open, active]);

  const option = (place: number) => ({
    id: optionId(place),
    role: 'option',
    'aria-selected': place === keys.active,
    className: 'choice',
    onMouseEnter: () => keys.setActive(place),
    onMouseDown: (event: { preventDefault: () => void }) => event.preventDefault(),
    onClick: () => go(place),
  });

  return (
    <>
      {open && (
        <div
          id={`${id}-list`}
          role="listbox"
          aria-label={words.listing}
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
            <FrameIcon name="search" className="size-4 text-soft" />
            <span className="min-w-0 flex-1">
              {words.all}: <strong dir="auto">{text}</strong>
            </span>
          </div>
        </div>
      )}
      <span role="status" className="sr-only">
        {open && `${words.count}${things.length}`}
      </span>
    </>
  );
}
