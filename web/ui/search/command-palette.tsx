'use client';

import { Dialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { usePathname, useRouter, useSearchParams } from 'next/navigation';
import { use, useEffect, useId, useRef, useState } from 'react';
import type { SiteLocale } from '#i18n/routing.ts';
import { buttonStyle } from '../button-style.ts';
import { FrameIcon } from '../frame-icon.tsx';
import { type PaletteChoice, paletteGroups } from './palette-choices.ts';
import { loadPaletteWords, type PaletteWords } from './palette-words.ts';
import { runChoice } from './run-choice.ts';
import { useListKeys } from './use-list-keys.ts';
import { useThings } from './use-things.ts';

interface CommandPaletteProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  locale: SiteLocale;
  signedIn: boolean;
  observatories: { slug: string; name: string }[];
}

const MOST = { titled: 8, found: 8 };
const wordsOf = new Map<SiteLocale, Promise<PaletteWords>>();

function words(locale: SiteLocale): Promise<PaletteWords> {
  const loaded = wordsOf.get(locale) ?? loadPaletteWords(locale);
  wordsOf.set(locale, loaded);
  return loaded;
}

/** Goes anywhere and does what the frame of the site can do, by typing: pages, things found, actions. */
export function CommandPalette({ open, onOpenChange, ...place }: CommandPaletteProps) {
  const said = use(words(place.locale));
  const { palette } = said.search;
  const field = useRef<HTMLInputElement>(null);
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Backdrop className="scrim z-40" />
        <Dialog.Viewport className="fixed inset-0 z-40 flex items-start justify-center p-2 sm:p-4 sm:pt-[12vh]">
          <Dialog.Popup
            initialFocus={field}
            className="popup flex max-h-[calc(100dvh-1rem)] w-full max-w-2xl flex-col sm:max-h-[70vh]"
          >
            <Dialog.Title className="sr-only">{palette.title}</Dialog.Title>
            <PaletteBody {...place} said={said} field={field} onDone={() => onOpenChange(false)} />
          </Dialog.Popup>
        </Dialog.Viewport>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

interface PaletteBodyProps extends Omit<CommandPaletteProps, 'open' | 'onOpenChange'> {
  said: PaletteWords;
  field: React.RefObject<HTMLInputElement | null>;
  onDone: () => void;
}

/** The field and its choices; gone and forgotten when the palette closes. */
function PaletteBody({ said, field, onDone, ...who }: PaletteBodyProps) {
  const { palette } = said.search;
  const id = useId();
  const router = useRouter();
  const path = usePathname();
  const search = useSearchParams().toString();
  const [typed, setTyped] = useState('');
  const { titled, found, searching, failed } = useThings(who.locale, typed, MOST);
  const place = { ...who, here: { path, query: search && `?${search}` } };
  const shown = paletteGroups(typed, { titled, found }, place, said);
  const choices = shown.flatMap((group) => group.choices);
  const choose = (position: number) => {
    const choice = choices[position];
    if (!choice) return;
    onDone();
    runChoice(choice, who.locale, (address) => router.push(address));
  };
  const keys = useListKeys(choices.length, { rests: false, onChoose: choose, onLeave: onDone });
  const optionId = (position: number) => `${id}-${position}`;
  const activeId = choices.length > 0 ? optionId(keys.active) : undefined;

  useEffect(() => {
    if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);

  return (
    <>
      <div className="flex items-center gap-2 border-b border-rule px-2 py-1.5">
        <FrameIcon name="search" className="ms-2 size-5 text-soft" />
        <input
          ref={field}
          type="text"
          role="combobox"
          aria-label={palette.label}
          aria-autocomplete="list"
          aria-expanded="true"
          aria-controls={`${id}-list`}
          aria-activedescendant={activeId}
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          placeholder={palette.label}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            keys.setActive(0);
          }}
          onKeyDown={(event) => keys.onKeyDown(event.nativeEvent)}
          className="min-h-12 min-w-0 flex-1 bg-transparent px-1 text-lead outline-none"
        />
        <Dialog.Close className={buttonStyle.icon} aria-label={palette.close}>
          <X className="size-5" />
        </Dialog.Close>
      </div>
      <div id={`${id}-list`} role="listbox" aria-label={palette.listing} className="overflow-y-auto py-2">
        {shown.map((group, at) => {
          const before = shown.slice(0, at).reduce((sum, { choices: earlier }) => sum + earlier.length, 0);
          return (
            // biome-ignore lint/a11y/useSemanticElements: groups of options are no fieldsets
            <div key={group.title} role="group" aria-label={group.title} className="pb-2">
              <p className="kicker px-4 pt-2 pb-1" aria-hidden="true">
                {group.title}
              </p>
              {group.choices.map((choice, nth) => (
                <Option
                  key={choice.key}
                  id={optionId(before + nth)}
                  choice={choice}
                  active={before + nth === keys.active}
                  onPoint={() => keys.setActive(before + nth)}
                  onChoose={() => choose(before + nth)}
                />
              ))}
            </div>
          );
        })}
      </div>
      <p role="status" className="border-t border-rule px-4 py-2 text-small text-soft">
        {failed ? palette.failed : searching ? palette.searching : palette.hint}
      </p>
    </>
  );
}

interface OptionProps {
  id: string;
  choice: PaletteChoice;
  active: boolean;
  onPoint: () => void;
  onChoose: () => void;
}

function Option({ id, choice, active, onPoint, onChoose }: OptionProps) {
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, as the pattern asks
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
    <div
      id={id}
      role="option"
      aria-selected={active}
      className="choice px-4"
      onMouseMove={onPoint}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <span className="min-w-0 flex-1" lang={choice.lang} dir="auto">
        {choice.title}
      </span>
      {choice.note && <span className="text-small text-soft">{choice.note}</span>}
    </div>
  );
}
